package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.ReferenceData;

/** Every principle is one of the reference data. */
final class KnownPrinciplesRule implements Rule {
    private final ReferenceData reference;

    KnownPrinciplesRule(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .flatMap(decision -> decision.principles().stream())
                .filter(named -> !reference.principles().containsKey(named.value()))
                .forEach(named -> findings.add(
                        DiagnosticCode.PRINCIPLE_UNKNOWN,
                        named.at(),
                        "There is no principle '" + named.value() + "'.",
                        "Use the id of a principle of the reference data."));
    }
}
