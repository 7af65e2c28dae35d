package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** The minutes that a vignette asks for suffice at least to read its longest way. */
final class MinutesRule implements Rule {
    /** Silent reading of English non-fiction by adults, the mean over many studies: Brysbaert (2019), doi 10.1016/j.jml.2019.104047. */
    static final int WORDS_A_MINUTE = 238;

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.front()
                .value("minutes")
                .filter(written -> written.value().matches("[1-9]\\d{0,2}"))
                .ifPresent(written -> {
                    int words = LongestWay.of(draft).words();
                    int needed = Math.ceilDiv(words, WORDS_A_MINUTE);
                    if (Integer.parseInt(written.value()) < needed) {
                        findings.add(
                                DiagnosticCode.MINUTES_TOO_FEW,
                                written.at(),
                                "The longest way has " + words + " words; to read them takes " + needed
                                        + " minutes, without a thought.",
                                "Say how long a trainee needs, thinking included, or cut.");
                    }
                });
    }
}
