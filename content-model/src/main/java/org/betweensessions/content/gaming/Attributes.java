package org.betweensessions.content.gaming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.DecisionKey.ChoiceKey;
import org.betweensessions.content.model.DecisionKey.ChooseOneKey;
import org.betweensessions.content.model.Verdict;

/** How the authored attributes of options lie over the library. */
final class Attributes {
    /** At each end of restrictiveness stand at least this many of the unsafe options. */
    static final Fraction LEAST_UNSAFE_AT_AN_END = Fraction.of(1, 3);

    /** Consulting is offered in at most this many of the decisions that have options. */
    static final Fraction MOST_OFFERED = Fraction.of(40, 100);

    /** Of the choices that offer it, consulting is strong in no fewer than this many. */
    static final Fraction LEAST_STRONG = Fraction.of(35, 100);

    /** Of the choices that offer it, consulting is strong in no more than this many. */
    static final Fraction MOST_STRONG = Fraction.of(65, 100);

    private Attributes() {}

    static List<Figure> figures(String where, List<DecisionKey> keys) {
        List<ChooseOneKey> choices = keys.stream()
                .flatMap(key -> key instanceof ChooseOneKey choose ? Stream.of(choose) : Stream.empty())
                .toList();
        List<Figure> figures = new ArrayList<>();
        unsafe(choices, "restrictive", restraint -> restraint)
                .map(end -> end.figure(where))
                .ifPresent(figures::add);
        unsafe(choices, "permissive", restraint -> -restraint)
                .map(end -> end.figure(where))
                .ifPresent(figures::add);
        offered(keys).map(share -> share.figure(where)).ifPresent(figures::add);
        strong(choices).map(share -> share.figure(where)).ifPresent(figures::add);
        return figures;
    }

    private record Share(String what, long of, int all, Optional<Fraction> least, Optional<Fraction> most) {
        Figure figure(String where) {
            Fraction share = Fraction.of(of, all);
            String threshold = least.map(limit -> "at least " + limit)
                    .map(text -> most.map(limit -> text + ", at most " + limit).orElse(text))
                    .orElseGet(() -> "at most " + most.orElseThrow());
            return new Figure(
                    where,
                    what,
                    all,
                    share.toString(),
                    Optional.of(threshold),
                    least.filter(limit -> !limit.atMost(share)).isEmpty()
                            && most.filter(limit -> !share.atMost(limit)).isEmpty());
        }
    }

    /** An end is where no other option of the same decision goes further. */
    private static Optional<Share> unsafe(List<ChooseOneKey> choices, String end, IntUnaryOperator towards) {
        int all = 0;
        int there = 0;
        for (ChooseOneKey choice : choices) {
            ToIntFunction<ChoiceKey> rank =
                    option -> towards.applyAsInt(option.manner().restraint().orElse(0));
            int furthest =
                    choice.options().values().stream().mapToInt(rank).max().orElse(0);
            for (ChoiceKey option : choice.options().values()) {
                if (option.verdict() == Verdict.UNSAFE) {
                    all++;
                    there += rank.applyAsInt(option) == furthest ? 1 : 0;
                }
            }
        }
        return share(
                "unsafe options at the " + end + " end",
                there,
                all,
                Optional.of(LEAST_UNSAFE_AT_AN_END),
                Optional.empty());
    }

    private static Optional<Share> offered(List<DecisionKey> keys) {
        List<DecisionKey> choices =
                keys.stream().filter(key -> !key.optionKeys().isEmpty()).toList();
        return share(
                "consulting offered, of decisions with options",
                choices.stream()
                        .filter(key -> key.optionKeys().values().stream()
                                .anyMatch(option -> option.manner().consults()))
                        .count(),
                choices.size(),
                Optional.empty(),
                Optional.of(MOST_OFFERED));
    }

    private static Optional<Share> strong(List<ChooseOneKey> choices) {
        List<ChooseOneKey> offering = choices.stream()
                .filter(choice -> consulting(choice).findAny().isPresent())
                .toList();
        return share(
                "consulting strong, of choices that offer it",
                offering.stream()
                        .filter(choice -> consulting(choice).anyMatch(option -> option.verdict() == Verdict.STRONG))
                        .count(),
                offering.size(),
                Optional.of(LEAST_STRONG),
                Optional.of(MOST_STRONG));
    }

    private static Stream<ChoiceKey> consulting(ChooseOneKey choice) {
        return choice.options().values().stream()
                .filter(option -> option.manner().consults());
    }

    private static Optional<Share> share(
            String what, long of, int all, Optional<Fraction> least, Optional<Fraction> most) {
        return all == 0 ? Optional.empty() : Optional.of(new Share(what, of, all, least, most));
    }
}
