package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Standard;

/** What stands in brackets in a rationale is a standard that may be cited. */
final class CitationsRule implements Rule {
    private final ReferenceData reference;

    CitationsRule(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.whys().forEach(why -> {
            why.citations().forEach(citation -> check(citation, findings));
            why.brackets()
                    .forEach(
                            brackets -> findings.add(
                                    DiagnosticCode.BRACKETS_WITHOUT_CITATION,
                                    brackets.at(),
                                    "'[" + Excerpt.of(brackets.value()) + "]' is no citation.",
                                    "Write a code, a space and a section, such as [APA 1.04]; use round brackets for anything else."));
        });
    }

    private void check(Located<Citation> citation, Findings findings) {
        Standard standard = reference.standards().get(citation.value());
        if (standard == null) {
            findings.add(
                    DiagnosticCode.CITATION_UNKNOWN,
                    citation.at(),
                    "There is no standard '" + Excerpt.of(citation.value().toString()) + "' in the reference data.",
                    "Write it exactly as there, or cite another.");
        } else if (!standard.verification().citable()) {
            findings.add(
                    DiagnosticCode.CITATION_NOT_CITABLE,
                    citation.at(),
                    "The standard '" + citation.value() + "' has not been checked against a public text.",
                    "Cite another, or have it checked and marked so in the reference data.");
        }
    }
}
