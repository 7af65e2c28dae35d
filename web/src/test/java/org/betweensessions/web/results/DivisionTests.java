package org.betweensessions.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionTests {
    @Test
    void isKnownFromThreeResponsesOn() {
        assertThat(Division.of(List.of()).known()).isFalse();
        assertThat(Division.of(List.of(1, 1)).known()).isFalse();
        assertThat(Division.of(List.of(2, 1)).known()).isTrue();
        assertThat(Division.of(List.of(3, 1)).known()).isTrue();
    }

    @Test
    void isTheShareOfPairsThatRespondedDifferently() {
        assertThat(Division.of(List.of(4, 0))).isEqualTo(new Division(0, 6));
        assertThat(Division.of(List.of(3, 1))).isEqualTo(new Division(3, 6));
        assertThat(Division.of(List.of(2, 2))).isEqualTo(new Division(4, 6));
        assertThat(Division.of(List.of(1, 1, 1, 1))).isEqualTo(new Division(6, 6));
    }

    @Test
    void ranksAnEvenSplitAboveALopsidedOneWhateverTheNumbers() {
        assertThat(Division.of(List.of(2, 2))).isGreaterThan(Division.of(List.of(300, 100)));
        assertThat(Division.NONE).isLessThan(Division.of(List.of(300, 1)));
    }
}
