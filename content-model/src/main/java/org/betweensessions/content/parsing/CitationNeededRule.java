package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** The rationale of a choice, and of a decision as a whole, rests on at least one standard. */
final class CitationNeededRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.longWhys()
                .filter(why -> why.citations().isEmpty())
                .forEach(why -> findings.add(
                        DiagnosticCode.WHY_WITHOUT_CITATION,
                        why.heading().at(),
                        "This rationale cites no standard.",
                        "Name in square brackets what it rests on, such as [APA 1.04]."));
    }
}
