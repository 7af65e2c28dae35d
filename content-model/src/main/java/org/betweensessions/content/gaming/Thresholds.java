package org.betweensessions.content.gaming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of what a strategy earns. The numbers are this project's own; the reason for them is that a key which rewards a habit,
 * such as avoiding the ends of a scale, can be passed without judgement (Lineberry, Kreiter and Bordage 2013).
 */
final class Thresholds {
    /** Over a library, a strategy gains over random, or loses, at most this share of what there is to gain. */
    static final Fraction MOST_GAIN = Fraction.of(15, 100);

    /** Random responding earns at most this mean credit. */
    static final Fraction MOST_AT_RANDOM = Fraction.of(1, 2);

    private Thresholds() {}

    static Stream<Figure> random(String where, Yield random) {
        return random.credit().stream()
                .map(credit -> new Figure(
                        where,
                        "mean credit " + Strategy.RANDOM.description,
                        random.decisions(),
                        credit.toString(),
                        Optional.of("at most " + MOST_AT_RANDOM),
                        credit.atMost(MOST_AT_RANDOM)));
    }

    static Stream<Figure> ofLibrary(String where, Strategy strategy, Yield earned) {
        return earned.gain().stream()
                .map(gain -> gain(
                        where,
                        strategy,
                        earned,
                        Optional.of("within ±" + MOST_GAIN),
                        gain.abs().atMost(MOST_GAIN)));
    }

    /** Two standard errors, as a module has too few decisions for a fixed bound; under two decisions nothing is asked. */
    static Stream<Figure> ofModule(String where, Strategy strategy, Yield earned) {
        return earned.gain().stream()
                .map(gain -> gain(
                        where,
                        strategy,
                        earned,
                        earned.twoStandardErrors().map(errors -> "within ±" + errors),
                        earned.withinTwoStandardErrors().orElse(true)));
    }

    private static Figure gain(
            String where, Strategy strategy, Yield earned, Optional<String> threshold, boolean passes) {
        return new Figure(
                where,
                "gain: " + strategy.description,
                earned.decisions(),
                earned.gain().orElse(Fraction.ZERO).toString(),
                threshold,
                passes);
    }

    /** A blind strategy does not stay on the safe side of every line of a module; empty where it applies to nothing that can cross one. */
    static Stream<Figure> crossings(String where, Strategy strategy, Yield earned) {
        List<Trial> trials = earned.trials().stream().filter(Trial::mayCross).toList();
        long crossed = trials.stream().filter(Trial::crosses).count();
        return Stream.of(new Figure(
                        where,
                        "lines crossed: " + strategy.description,
                        trials.size(),
                        Long.toString(crossed),
                        Optional.of("at least 1"),
                        crossed > 0))
                .filter(figure -> figure.n() > 0);
    }
}
