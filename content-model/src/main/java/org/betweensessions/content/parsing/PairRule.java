package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** A decision of a sensitivity pair says which pair it belongs to and how the fact stands in it. */
final class PairRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision ->
                        decision.pair().isPresent() != decision.fact().isPresent())
                .forEach(decision -> findings.add(
                        DiagnosticCode.PAIR_INCOMPLETE,
                        decision.at(),
                        "The decision has only one of 'Pair' and 'Fact'.",
                        "Add the other, or delete this one."));
    }
}
