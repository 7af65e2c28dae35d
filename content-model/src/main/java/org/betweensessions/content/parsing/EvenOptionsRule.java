package org.betweensessions.content.parsing;

import java.util.IntSummaryStatistics;
import org.betweensessions.content.diagnostics.DiagnosticCode;

/** The length of an option does not give its place away. */
final class EvenOptionsRule implements Rule {
    /** The longest text has at most five characters for four of the shortest. */
    private static final int LONGEST = 5;

    private static final int SHORTEST = 4;

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision -> decision.options().size() > 1)
                .forEach(decision -> check(decision, findings));
    }

    private static void check(DecisionDraft decision, Findings findings) {
        IntSummaryStatistics lengths = decision.options().stream()
                .mapToInt(
                        option -> option.text().codePointCount(0, option.text().length()))
                .summaryStatistics();
        if (lengths.getMax() * SHORTEST > lengths.getMin() * LONGEST) {
            findings.add(
                    DiagnosticCode.OPTIONS_UNEVEN,
                    decision.at(),
                    "The longest option has " + lengths.getMax() + " characters, the shortest " + lengths.getMin()
                            + ".",
                    "Make them more alike, so that length is no hint.");
        }
    }
}
