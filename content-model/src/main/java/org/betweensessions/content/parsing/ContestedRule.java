package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.Verdict;

/** Where competent clinicians divide, at least two options are strong. */
final class ContestedRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(DecisionDraft::contested)
                .filter(decision -> decision.options().stream()
                                .filter(option -> option.is(Verdict.STRONG))
                                .count()
                        < 2)
                .forEach(decision -> findings.add(
                        DiagnosticCode.CONTESTED_WITHOUT_TWO_STRONG,
                        decision.at(),
                        "The decision is contested, but fewer than two options are strong.",
                        "Key both sides as strong, or delete 'Contested'."));
    }
}
