package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** Each decision names one or two principles. */
final class PrincipleCountRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision -> decision.principles().size() > 2)
                .forEach(decision -> findings.add(
                        DiagnosticCode.PRINCIPLE_COUNT,
                        decision.principles().getFirst().at(),
                        "The decision names " + decision.principles().size() + " principles.",
                        "Name the one or two that weigh most here."));
    }
}
