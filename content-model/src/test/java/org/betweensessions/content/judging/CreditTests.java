package org.betweensessions.content.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTests {

    @ParameterizedTest
    @CsvSource({"0, 5, 0", "2, 4, 1/2", "6, 3, 2", "7, 2, 7/2"})
    void isReduced(long numerator, long denominator, String written) {
        assertThat(new Credit(numerator, denominator)).hasToString(written);
    }

    @Test
    void addsExactly() {
        assertThat(Credit.sum(List.of(new Credit(1, 3), new Credit(1, 3), new Credit(1, 3))))
                .isEqualTo(Credit.FULL);
    }

    @Test
    void comparesByValue() {
        assertThat(new Credit(1, 3)).isLessThan(Credit.HALF);
        assertThat(new Credit(2, 4)).isEqualByComparingTo(Credit.HALF);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "1, 0", "1, -1"})
    void isNeverNegativeNorDividedByNothing(long numerator, long denominator) {
        assertThatThrownBy(() -> new Credit(numerator, denominator)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0.0", "1333, 60, 22.2", "1, 20, 0.1", "1, 21, 0.0", "2, 39, 0.1", "39, 40, 1.0", "7, 1, 7.0"})
    void isRoundedToOneDecimalAHalfUp(long numerator, long denominator, String rounded) {
        assertThat(new Credit(numerator, denominator).rounded()).isEqualTo(rounded);
    }
}
