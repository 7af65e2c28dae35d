package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** There is something to choose from. */
final class OptionCountRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision -> decision.options().size() < decision.kind().fewestOptions)
                .forEach(decision -> findings.add(
                        DiagnosticCode.OPTION_COUNT,
                        decision.at(),
                        "The decision has " + decision.options().size() + " options.",
                        "Write at least " + decision.kind().fewestOptions + ", and at most eight."));
    }
}
