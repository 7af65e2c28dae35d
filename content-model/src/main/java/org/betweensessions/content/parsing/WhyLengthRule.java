package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** A rationale is long enough to argue and short enough to be read. */
final class WhyLengthRule implements Rule {
    static final int LONG_FEWEST = 40;
    static final int LONG_MOST = 140;
    static final int SHORT_FEWEST = 15;
    static final int SHORT_MOST = 50;

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.longWhys().forEach(why -> check(why, DiagnosticCode.WHY_LENGTH, LONG_FEWEST, LONG_MOST, findings));
        draft.shortWhys()
                .forEach(why -> check(why, DiagnosticCode.OPTION_WHY_LENGTH, SHORT_FEWEST, SHORT_MOST, findings));
    }

    private static void check(WhyDraft why, DiagnosticCode code, int fewest, int most, Findings findings) {
        int words = Texts.words(why.text());
        if (words < fewest || words > most) {
            findings.add(
                    code,
                    why.heading().at(),
                    "This rationale has " + words + " words.",
                    "Write " + fewest + " to " + most + ".");
        }
    }
}
