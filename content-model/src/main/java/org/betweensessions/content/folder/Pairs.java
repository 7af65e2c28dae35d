package org.betweensessions.content.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.PairId;

/** The sensitivity pairs of a library: each has two decisions, alike in form and different in at least one key. */
record Pairs(Map<PairId, List<Half>> halves) {

    private record Half(ParsedScenario scenario, Decision decision, DecisionKey key) {}

    static Pairs of(Iterable<ParsedScenario> scenarios) {
        Map<PairId, List<Half>> halves = new LinkedHashMap<>();
        scenarios.forEach(scenario -> Content.vignette(scenario.result())
                .ifPresent(vignette -> vignette.script().decisions().forEach(decision -> {
                    DecisionKey key = vignette.key().decision(decision.id());
                    key.marks()
                            .pairing()
                            .ifPresent(pairing -> halves.computeIfAbsent(pairing.pair(), id -> new ArrayList<>())
                                    .add(new Half(scenario, decision, key)));
                })));
        return new Pairs(halves);
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>();
        halves.forEach((pair, both) -> {
            if (both.size() != 2) {
                both.forEach(half -> found.add(unmatched(pair, half, both.size())));
            } else if (!form(both.getFirst()).equals(form(both.getLast()))) {
                found.add(unlike(pair, both));
            } else if (keys(both.getFirst()).equals(keys(both.getLast()))) {
                found.add(same(pair, both));
            }
        });
        return found;
    }

    private static Diagnostic unmatched(PairId pair, Half half, int count) {
        return at(
                half,
                pair,
                DiagnosticCode.PAIR_UNMATCHED,
                "The pair '" + pair + "' has " + count + (count == 1 ? " decision" : " decisions") + ", not two.",
                "Give this name to exactly two decisions of the library.");
    }

    private static Diagnostic unlike(PairId pair, List<Half> both) {
        return at(
                both.getLast(),
                pair,
                DiagnosticCode.PAIR_UNLIKE,
                "The two decisions of the pair '" + pair + "' differ in kind or in their letters; the other is in "
                        + both.getFirst().scenario().file() + ".",
                "Make both of one kind, with the same options in the same order.");
    }

    private static Diagnostic same(PairId pair, List<Half> both) {
        return at(
                both.getLast(),
                pair,
                DiagnosticCode.PAIR_WITHOUT_A_DIFFERENCE,
                "Both decisions of the pair '" + pair + "' have the same keys; the other is in "
                        + both.getFirst().scenario().file() + ".",
                "Key at least one option otherwise, or flip a fact that changes something.");
    }

    /** Points to the property line of the pair, the second one where both decisions lie in one file. */
    private static Diagnostic at(Half half, PairId pair, DiagnosticCode code, String what, String how) {
        List<String> lines = half.scenario().source().lines().toList();
        int line = 0;
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).strip().matches("-\\s+Pair:\\s*" + pair)) {
                line = index;
            }
        }
        return new Diagnostic(half.scenario().file(), new SourcePosition(line + 1, 1), code, what, how);
    }

    private static List<Object> form(Half half) {
        return List.of(
                half.decision().kind(),
                half.decision().offered().stream().map(Option::letter).toList());
    }

    /** What is keyed, and nothing of the texts. */
    private static Object keys(Half half) {
        return switch (half.key()) {
            case DecisionKey.ChooseOneKey choose -> verdicts(choose);
            case DecisionKey.RateEachKey rate ->
                rate.options().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, option -> option.getValue().acceptability()));
            case DecisionKey.BestAndWorstKey rank -> List.of(rank.best(), rank.worst());
            case DecisionKey.JudgementShiftKey shift -> shift.shift();
            case DecisionKey.WriteKey write -> write.checklist();
        };
    }

    private static Map<OptionLetter, Object> verdicts(DecisionKey.ChooseOneKey choose) {
        return choose.options().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, option -> option.getValue().verdict()));
    }
}
