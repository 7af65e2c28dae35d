package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.ReferenceData;

/** Every question is one of the reference data. */
final class KnownQuestionsRule implements Rule {
    private final ReferenceData reference;

    KnownQuestionsRule(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .flatMap(decision -> decision.debate().stream())
                .filter(named -> !reference.questions().containsKey(named.value()))
                .forEach(named -> findings.add(
                        DiagnosticCode.QUESTION_UNKNOWN,
                        named.at(),
                        "There is no question '" + named.value() + "'.",
                        "Use the number of a question of the reference data."));
    }
}
