package org.betweensessions.content.parsing;

import java.util.Optional;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;

/** What is read in passing can be read in passing. */
final class TextLengthRule implements Rule {
    static final int SUMMARY = 60;
    static final int ROLE = 80;
    static final int IN_BRIEF = 120;
    static final int STEM = 30;
    static final int PLAN = 25;
    static final int NEW_FACT = 60;
    static final int LABEL = 8;
    static final int OUTCOME = 90;
    static final int CHECK = 40;

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        check("summary", draft.front().value("summary"), SUMMARY, findings);
        check("role", draft.front().value("role"), ROLE, findings);
        draft.scenes().forEach(scene -> check("section 'In brief'", scene.inBrief(), IN_BRIEF, findings));
        draft.decisions().forEach(decision -> check(decision, findings));
        draft.options().forEach(option -> {
            check("label", option.label(), option.at(), LABEL, findings);
            option.outcome()
                    .ifPresent(follows -> check("section 'What follows'", follows, option.at(), OUTCOME, findings));
        });
    }

    private static void check(DecisionDraft decision, Findings findings) {
        check("question", Optional.of(decision.stem()), STEM, findings);
        check("plan", decision.plan(), PLAN, findings);
        check("section 'The new fact'", Texts.of(decision.newFact()), decision.at(), NEW_FACT, findings);
        decision.outcome()
                .ifPresent(follows -> check("section 'What follows'", follows, decision.at(), OUTCOME, findings));
        decision.checklist().forEach(item -> check("item of the checklist", item, decision.at(), CHECK, findings));
    }

    private static void check(String what, Optional<Located<String>> text, int most, Findings findings) {
        text.ifPresent(written -> check(what, written.value(), written.at(), most, findings));
    }

    private static void check(String what, String text, SourcePosition at, int most, Findings findings) {
        int words = Texts.words(text);
        if (words > most) {
            findings.add(
                    DiagnosticCode.TEXT_LONG,
                    at,
                    "This " + what + " has " + words + " words.",
                    "Say it in at most " + most + ".");
        }
    }
}
