package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;

/** A vignette begins with a scene and has an ending. */
final class OpeningRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        if (draft.scenes().isEmpty() || draft.scenes().getFirst().ending()) {
            findings.add(
                    DiagnosticCode.OPENING,
                    draft.scenes().stream().findFirst().map(SceneDraft::at).orElse(SourcePosition.START),
                    "The vignette does not begin with a scene.",
                    "Let the first heading be '# Scene: Title'.");
        }
        if (draft.scenes().stream().noneMatch(SceneDraft::ending)) {
            findings.add(
                    DiagnosticCode.NO_ENDING,
                    draft.scenes().stream()
                            .reduce((one, other) -> other)
                            .map(SceneDraft::at)
                            .orElse(SourcePosition.START),
                    "The vignette has no ending.",
                    "Add '# Ending: Title' with its text, and lead there by 'Then'.");
        }
    }
}
