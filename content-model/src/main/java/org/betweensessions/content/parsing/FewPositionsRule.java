package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** At most three positions are named in one place. */
final class FewPositionsRule implements Rule {
    static final int MOST = 3;

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.positions()
                .filter(named -> named.size() > MOST)
                .forEach(named -> findings.add(
                        DiagnosticCode.TOO_MANY_POSITIONS,
                        named.getFirst().at(),
                        "Here stand " + named.size() + " positions, voiced and answered together.",
                        "Keep the " + MOST + " that matter most here."));
    }
}
