package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** Each option of choose one says how restrictive it is, so that it can be found out whether caution alone earns credit. */
final class RestraintRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision -> decision.kind() == DecisionKind.CHOOSE_ONE)
                .flatMap(decision -> decision.options().stream())
                .filter(option -> option.restraint().isEmpty())
                .forEach(option -> findings.add(
                        DiagnosticCode.RESTRAINT_MISSING,
                        option.at(),
                        "The option does not say how restrictive it is.",
                        "Add a line '- Restraint: ' with " + Written.RESTRAINT + "."));
    }
}
