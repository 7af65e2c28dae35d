package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** What a trainee does changes how it ends. */
final class TwoEndingsRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        if (draft.scenes().stream().filter(SceneDraft::ending).count() == 1) {
            findings.add(
                    DiagnosticCode.ONE_ENDING,
                    draft.scenes().stream()
                            .filter(SceneDraft::ending)
                            .findFirst()
                            .orElseThrow()
                            .at(),
                    "The vignette has only one ending.",
                    "Add a second '# Ending: Title' to which some course leads.");
        }
    }
}
