package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** The text of an option can be taken in at a glance. */
final class OptionLengthRule implements Rule {
    static final int UNDER = 40;

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.options()
                .filter(option -> Texts.words(option.text()) >= UNDER)
                .forEach(option -> findings.add(
                        DiagnosticCode.OPTION_LONG,
                        option.at(),
                        "The text of the option has " + Texts.words(option.text()) + " words.",
                        "Say the act in fewer than " + UNDER + "; reasons belong into the 'Why'."));
    }
}
