package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** A checklist is short enough to be used and long enough to be of use. */
final class ChecklistRule implements Rule {
    static final int FEWEST = 3;
    static final int MOST = 7;

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision -> !decision.checklist().isEmpty())
                .filter(decision -> decision.checklist().size() < FEWEST
                        || decision.checklist().size() > MOST)
                .forEach(decision -> findings.add(
                        DiagnosticCode.CHECKLIST_COUNT,
                        decision.at(),
                        "The checklist has " + decision.checklist().size() + " items.",
                        "Write " + FEWEST + " to " + MOST + " items."));
    }
}
