package org.betweensessions.content.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way through a vignette on which most is to be read. Of a choice the longest answer is counted, and none of the others; what stands on
 * a circle, which is refused elsewhere, is left out.
 *
 * @param words in scenes, decisions, and what a trainee is told after a response
 */
record LongestWay(int words) {

    static LongestWay of(VignetteDraft draft) {
        return new LongestWay(new Walk(draft).longest());
    }

    /** Stop by stop, each after all that lead to it, without recursion, so that a long file cannot exhaust the stack. */
    private static final class Walk {
        private final Map<String, Ways.Stop> stops;
        private final Map<String, DecisionDraft> decisions;
        private final Map<String, Integer> before = new HashMap<>();
        private final Map<String, Integer> waysIn = new HashMap<>();

        Walk(VignetteDraft draft) {
            this.stops = Ways.of(draft).stops();
            this.decisions = draft.decisions()
                    .collect(Collectors.toMap(
                            decision -> decision.id().toString(), Function.identity(), (first, second) -> first));
        }

        int longest() {
            stops.keySet().stream().findFirst().ifPresent(opening -> before.put(opening, 0));
            stops.values().forEach(stop -> stop.ways().forEach(way -> waysIn.merge(way.to(), 1, Integer::sum)));
            Deque<Ways.Stop> ready = new ArrayDeque<>(stops.values().stream()
                    .filter(stop -> !waysIn.containsKey(stop.name()))
                    .toList());
            int longest = 0;
            while (!ready.isEmpty()) {
                Ways.Stop stop = ready.remove();
                Integer so = before.get(stop.name());
                int here = so == null ? 0 : so + words(stop);
                longest = Math.max(longest, here);
                for (Ways.Way way : stop.ways()) {
                    if (so != null) {
                        before.merge(way.to(), here, Math::max);
                    }
                    if (waysIn.merge(way.to(), -1, Integer::sum) == 0) {
                        ready.add(stops.get(way.to()));
                    }
                }
            }
            return longest;
        }

        private int words(Ways.Stop stop) {
            return stop.entrance() ? Texts.words(Texts.of(stop.scene().passages())) : words(decisions.get(stop.name()));
        }

        private static int words(DecisionDraft decision) {
            BinaryOperator<Integer> ofAnswers = decision.kind() == DecisionKind.CHOOSE_ONE ? Math::max : Integer::sum;
            return Stream.concat(
                                    Stream.of(
                                            decision.stem().value(),
                                            Texts.of(decision.passages()),
                                            Texts.of(decision.newFact()),
                                            decision.outcome().orElse(""),
                                            decision.why().map(WhyDraft::text).orElse("")),
                                    decision.options().stream().map(OptionDraft::text))
                            .mapToInt(Texts::words)
                            .sum()
                    + decision.options().stream()
                            .map(option -> Texts.words(option.outcome().orElse(""))
                                    + Texts.words(
                                            option.why().map(WhyDraft::text).orElse("")))
                            .reduce(0, ofAnswers);
        }
    }
}
