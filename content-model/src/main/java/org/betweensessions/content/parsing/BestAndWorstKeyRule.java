package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.judging.Judgement.Rank;

/** In best and worst, one option is keyed best and one worst. */
final class BestAndWorstKeyRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision -> decision.kind() == DecisionKind.BEST_AND_WORST)
                .filter(decision -> decision.ranked(Rank.BEST).size() != 1
                        || decision.ranked(Rank.WORST).size() != 1)
                .forEach(decision -> findings.add(
                        DiagnosticCode.BEST_AND_WORST,
                        decision.at(),
                        "The decision has not exactly one best and one worst option.",
                        "Write '- Key: best' in one option, '- Key: worst' in another, and no key in the rest."));
    }
}
