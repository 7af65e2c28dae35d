package org.betweensessions.content.gaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every threshold on both sides and on the spot. */
class ThresholdsTests {

    @ParameterizedTest
    @CsvSource({"-151, false", "-150, true", "-149, true", "0, true", "149, true", "150, true", "151, false"})
    void overALibraryTheGainIsAtMostFifteenHundredths(int thousandths, boolean passes) {
        Yield earned = earned(trial(Fraction.of(1000 + thousandths, 2000), Fraction.of(1, 2)));
        assertThat(earned.gain()).contains(Fraction.of(thousandths, 1000));
        assertThat(only(Thresholds.ofLibrary("library", Strategy.FIRST, earned)).passes())
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"499, true", "500, true", "501, false"})
    void randomRespondingEarnsAtMostHalf(int thousandths, boolean passes) {
        Fraction credit = Fraction.of(thousandths, 1000);
        assertThat(only(Thresholds.random("library", earned(trial(credit, credit))))
                        .passes())
                .isEqualTo(passes);
    }

    /** Beside one difference of 0, k differences of ½ have the mean k / 2n, and that mean the standard error 1 / 2n. */
    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void inAModuleTheGainIsWithinTwoStandardErrors(int alike, boolean passes) {
        Yield earned = new Yield(Stream.concat(
                        Collections.nCopies(alike, trial(Fraction.of(3, 4), Fraction.of(1, 4))).stream(),
                        Stream.of(trial(Fraction.of(1, 4), Fraction.of(1, 4))))
                .toList());
        assertThat(earned.withinTwoStandardErrors()).contains(passes);
        assertThat(only(Thresholds.ofModule("module", Strategy.FIRST, earned)).passes())
                .isEqualTo(passes);
    }

    @Test
    void aGainThatIsTheSameEverywhereIsNoChance() {
        Trial gaining = trial(Fraction.of(3, 4), Fraction.of(1, 4));
        assertThat(earned(gaining, gaining).withinTwoStandardErrors()).contains(false);
    }

    @Test
    void ofOneDecisionNothingIsAskedInAModule() {
        Figure figure =
                only(Thresholds.ofModule("module", Strategy.FIRST, earned(trial(Fraction.ONE, Fraction.of(1, 4)))));
        assertThat(figure.passes()).isTrue();
        assertThat(figure.threshold()).isEmpty();
    }

    @Test
    void theStandardErrorIsThatOfTheMeanDifferenceByWhatIsLeftToGain() {
        Yield earned = earned(trial(Fraction.of(3, 4), Fraction.of(1, 2)), trial(Fraction.of(1, 4), Fraction.of(1, 2)));
        assertThat(earned.gain()).contains(Fraction.ZERO);
        assertThat(earned.twoStandardErrors()).contains("1.000");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true"})
    void aStrategyCrossesAtLeastOneLineOfAModule(int crossing, boolean passes) {
        Yield earned = new Yield(IntStream.range(0, 3)
                .mapToObj(index -> new Trial(Fraction.ZERO, Fraction.ZERO, index < crossing, true))
                .toList());
        Figure figure = only(Thresholds.crossings("module", Strategy.FIRST, earned));
        assertThat(figure.passes()).isEqualTo(passes);
        assertThat(figure.n()).isEqualTo(3);
    }

    @Test
    void nothingIsAskedOfAStrategyWhereItCannotCrossALine() {
        assertThat(Thresholds.crossings(
                        "module",
                        Strategy.ALWAYS_THE_ENDS,
                        earned(new Trial(Fraction.ZERO, Fraction.ZERO, false, false))))
                .isEmpty();
    }

    @Test
    void thereIsNoGainWhereAStrategyAppliesNowhereOrRandomEarnsAll() {
        assertThat(earned().gain()).isEmpty();
        assertThat(earned(trial(Fraction.ONE, Fraction.ONE)).gain()).isEmpty();
        assertThat(Thresholds.ofLibrary("library", Strategy.FIRST, earned())).isEmpty();
    }

    @Test
    void aFigureIsPrintedWithItsNumberAndItsThreshold() {
        assertThat(only(Thresholds.random("library", earned(trial(Fraction.of(3, 4), Fraction.of(3, 4)))))
                        .toString()
                        .replaceAll(" +", " "))
                .isEqualTo("library mean credit at random n=1 0.750 at most 0.500 FAILS");
    }

    private static Trial trial(Fraction credit, Fraction random) {
        return new Trial(credit, random, false, true);
    }

    private static Yield earned(Trial... trials) {
        return new Yield(List.of(trials));
    }

    private static Figure only(Stream<Figure> figures) {
        return figures.reduce((one, other) -> {
                    throw new AssertionError("More than one figure");
                })
                .orElseThrow();
    }
}
