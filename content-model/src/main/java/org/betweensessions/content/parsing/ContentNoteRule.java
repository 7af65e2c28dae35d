package org.betweensessions.content.parsing;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.DiagnosticCode;

/** Who reads of suicide or self-harm was told beforehand and could have passed it by. */
final class ContentNoteRule implements Rule {
    private static final Pattern HARD = Pattern.compile(
            "suicid|self[- ]?harm|self[- ]?injur|overdos"
                    + "|\\b(kill|killing|hurt|hurting|harm|harming|cut|cutting) (my|your|him|her|them)(self|selves)\\b"
                    + "|\\bhang(ed|ing)? (my|your|him|her|them)sel(f|ves)\\b"
                    + "|\\b(end|ending|take|taking|took|taken) (my|your|his|her|their) (own )?li(fe|ves)\\b"
                    + "|\\b(want|wants|wanted|wanting|wish|wishes|wished|wishing) to (die|be dead)\\b"
                    + "|\\bnot (want|wanting|wish|wishing) to (live|be alive|be here any)"
                    + "|\\b(thought|thoughts|think|thinks|thinking) (of|about) (dying|death|being dead|not being alive)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        boolean announced = draft.front().value("content-note").isPresent();
        draft.scenes().stream()
                .filter(scene ->
                        scene.ending() ? !announced : scene.contentNote().isEmpty())
                .filter(scene -> HARD.matcher(text(scene)).find())
                .forEach(
                        scene -> findings.add(
                                DiagnosticCode.CONTENT_NOTE_ADVISED,
                                scene.at(),
                                "'" + Excerpt.of(scene.title().value())
                                        + "' speaks of suicide or self-harm, but has no content note.",
                                scene.ending()
                                        ? "Add a 'content-note' to the front matter."
                                        : "Add 'Content note', 'Skip to' and '## In brief', so that a trainee may set the scene aside."));
    }

    private static String text(SceneDraft scene) {
        return Stream.concat(
                        Stream.of(Texts.of(scene.passages())),
                        scene.decisions().stream().flatMap(ContentNoteRule::texts))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(DecisionDraft decision) {
        return Stream.concat(
                Stream.of(
                        decision.stem().value(),
                        Texts.of(decision.passages()),
                        Texts.of(decision.newFact()),
                        decision.outcome().orElse("")),
                Stream.concat(
                        Stream.concat(decision.checklist().stream(), decision.why().map(WhyDraft::text).stream()),
                        decision.options().stream()
                                .flatMap(option -> Stream.of(
                                        option.text(),
                                        option.outcome().orElse(""),
                                        option.why().map(WhyDraft::text).orElse("")))));
    }
}
