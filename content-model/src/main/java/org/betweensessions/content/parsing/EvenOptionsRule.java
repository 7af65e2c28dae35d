package org.betweensessions.content.parsing;

import java.util.IntSummaryStatistics;
import org.betweensessions.content.diagnostics.DiagnosticCode;

/** The length of an option does not give its place away. */
final class EvenOptionsRule implements Rule {
    /** The longest text has at most seven words for five of the shortest. */
    private static final int LONGEST = 7;

    private static final int SHORTEST = 5;

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision -> decision.options().size() > 1)
                .forEach(decision -> check(decision, findings));
    }

    private static void check(DecisionDraft decision, Findings findings) {
        IntSummaryStatistics words = decision.options().stream()
                .mapToInt(option -> Texts.words(option.text()))
                .summaryStatistics();
        if (words.getMax() * SHORTEST > words.getMin() * LONGEST) {
            findings.add(
                    DiagnosticCode.OPTIONS_UNEVEN,
                    decision.at(),
                    "The longest option has " + words.getMax() + " words, the shortest " + words.getMin() + ".",
                    "Make them more alike, so that length is no hint.");
        }
    }
}
