package org.betweensessions.content.gaming;

import java.util.List;
import java.util.Optional;

/** What a strategy earns over several decisions, each a {@link Trial}. */
record Yield(List<Trial> trials) {
    private static final Fraction FOUR = Fraction.of(4, 1);

    Yield {
        trials = List.copyOf(trials);
    }

    int decisions() {
        return trials.size();
    }

    Optional<Fraction> credit() {
        return mean(trials.stream().map(Trial::credit).toList());
    }

    Optional<Fraction> random() {
        return mean(trials.stream().map(Trial::random).toList());
    }

    /**
     * The gain over random, {@code (s − r) / (1 − r)}: 0 as good as random, 1 full credit, below 0 worse than random. Empty where the
     * strategy applies nowhere, or where random earns everything.
     *
     * <p>Source: the correction for chance, as in Cohen (1960), with random responding as chance.
     */
    Optional<Fraction> gain() {
        return random().map(Fraction.ONE::minus)
                .filter(left -> left.compareTo(Fraction.ZERO) > 0)
                .map(left -> difference().over(left));
    }

    /**
     * Whether the gain lies within two standard errors of 0. With {@code d = s − r} of each decision, the standard error of the gain is
     * the standard error of the mean of {@code d}, the sample's standard deviation by the root of n, divided by {@code 1 − r}; the divisor
     * is on both sides and falls out, and both sides are squared, so that nothing is rounded. Empty under two decisions, where there
     * is no standard error.
     *
     * <p>Source: the standard error of a mean of paired differences (Student 1908), two of them as the usual bound of 95 %; 1 − r is
     * taken as known.
     */
    Optional<Boolean> withinTwoStandardErrors() {
        return squaredError().map(error -> difference().times(difference()).atMost(FOUR.times(error)));
    }

    /** The standard error of the mean difference, squared. */
    private Optional<Fraction> squaredError() {
        int n = trials.size();
        if (n < 2) {
            return Optional.empty();
        }
        Fraction mean = difference();
        Fraction squares = Fraction.sum(trials.stream()
                .map(trial -> trial.difference().minus(mean))
                .map(off -> off.times(off))
                .toList());
        return Optional.of(squares.over(Fraction.of((long) n * (n - 1), 1)));
    }

    /** Two standard errors of the gain, rounded for print. */
    Optional<String> twoStandardErrors() {
        return random().map(Fraction.ONE::minus)
                .filter(left -> left.compareTo(Fraction.ZERO) > 0)
                .flatMap(left -> squaredError().map(error -> FOUR.times(error).over(left.times(left))))
                .map(Fraction::root);
    }

    private Fraction difference() {
        return Fraction.mean(trials.stream().map(Trial::difference).toList());
    }

    private static Optional<Fraction> mean(List<Fraction> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Fraction.mean(values));
    }
}
