package org.betweensessions.content.gaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {

    @Test
    void isReduced() {
        assertThat(Fraction.of(-6, 8)).isEqualTo(Fraction.of(-3, 4));
    }

    @Test
    void reckonsExactlyWhereDecimalsWouldNot() {
        assertThat(Fraction.of(1, 10).plus(Fraction.of(2, 10))).isEqualTo(Fraction.of(3, 10));
        assertThat(Fraction.mean(List.of(Fraction.of(1, 3), Fraction.of(1, 3), Fraction.of(1, 3))))
                .isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void dividesByWhatIsBelowNought() {
        assertThat(Fraction.of(1, 2).over(Fraction.of(-3, 4))).isEqualTo(Fraction.of(-2, 3));
    }

    @Test
    void isNotDividedByNought() {
        assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 0.125", "-1, 8, -0.125", "1, 2000, 0.001", "-1, 2000, -0.001", "2, 3, 0.667"})
    void isPrintedWithThreeDecimals(long numerator, long denominator, String printed) {
        assertThat(Fraction.of(numerator, denominator)).hasToString(printed);
    }

    @Test
    void hasARoot() {
        assertThat(Fraction.of(1, 4).root()).isEqualTo("0.500");
    }
}
