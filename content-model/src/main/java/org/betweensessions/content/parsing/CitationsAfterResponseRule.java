package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.ReferenceData;

/** No standard is cited in what the trainee reads before the response. */
final class CitationsAfterResponseRule implements Rule {
    private final ReferenceData reference;

    CitationsAfterResponseRule(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.scenes().forEach(scene -> {
            check(scene.at(), Texts.of(scene.passages()), findings);
            scene.decisions().forEach(decision -> check(decision, findings));
        });
    }

    private void check(DecisionDraft decision, Findings findings) {
        check(decision.at(), decision.stem().value(), findings);
        check(decision.at(), Texts.of(decision.passages()), findings);
        check(decision.at(), Texts.of(decision.newFact()), findings);
        decision.options().forEach(option -> check(option.at(), option.text(), findings));
    }

    private void check(SourcePosition at, String text, Findings findings) {
        WhyDraft.bracketed(text, 0).stream()
                .flatMap(brackets -> Written.citation(brackets.value()).stream())
                .filter(reference.standards()::containsKey)
                .forEach(citation -> findings.add(
                        DiagnosticCode.CITATION_BEFORE_RESPONSE,
                        at,
                        "The text under this heading cites '" + citation
                                + "', which trainees would see before they respond.",
                        "Move the citation into a 'Why'."));
    }
}
