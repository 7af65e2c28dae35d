package org.betweensessions.content.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebateQuestionTests {
    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "9, true"})
    void isDrawnFromEightPostsThatTookAPosition(int posts, boolean drawn) {
        assertThat(question(posts, 20).drawn()).isEqualTo(drawn);
    }

    @Test
    void doesNotCountPostsThatTookNone() {
        assertThat(question(7, 20).counted()).isEqualTo(7);
    }

    @Test
    void countsNoMorePostsThanThereWere() {
        assertThat(question(16, 20).posts()).isEqualTo(36);
        assertThatThrownBy(() -> question(17, 20)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DebateQuestion question(int counted, int leftOut) {
        return new DebateQuestion(
                new QuestionId(1),
                "Would you?",
                List.of(new DebateQuestion.Side("Yes", counted - 3), new DebateQuestion.Side("No", 3)),
                List.of(new DebateQuestion.Side("Says nothing", leftOut)),
                36);
    }
}
