package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.commonmark.node.Node;

/**
 * Reads scenarios. Immutable and thread-safe. A scenario has at most 256 kB in UTF-8; time and memory grow in proportion to its size.
 *
 * <pre>{@code
 * switch (new VignetteParser().parse("dbt/the-coaching-line.md", id, source, reference)) {
 *     case ParseResult.Parsed parsed -> play(parsed.vignette());
 *     case ParseResult.Rejected rejected -> rejected.diagnostics().forEach(System.err::println);
 * }
 * }</pre>
 */
public final class VignetteParser {
    private static final List<String> REQUIRED = List.of("title", "minutes", "setting", "role", "summary");
    private static final List<String> OPTIONAL = List.of("content-note", "ours");
    private static final int MOST_MINUTES = 120;
    private static final List<Rule> STRUCTURE = List.of(
            new TitleRule(),
            new OpeningRule(),
            new TargetRule(),
            new UnsafeRule(),
            new BestAndWorstKeyRule(),
            new WaysOnRule());

    /**
     * Reads a scenario that an author hands in, by every rule; all mistakes are found in one run.
     *
     * @param file how diagnostics name the file
     * @param reference what the scenario may cite, cross, weigh and echo
     */
    public ParseResult parse(String file, VignetteId id, String source, ReferenceData reference) {
        return read(
                file,
                id,
                source,
                Stream.concat(STRUCTURE.stream(), Lint.rules(reference).stream())
                        .toList());
    }

    /**
     * Reads a scenario that was accepted once, by the rules without which it cannot be played. Rules that were added for authors later
     * do not make it unreadable.
     */
    public ParseResult reread(VignetteId id, String source) {
        return read(id + ".md", id, source, STRUCTURE);
    }

    private static ParseResult read(String file, VignetteId id, String raw, List<Rule> rules) {
        Findings findings = new Findings(file);
        Optional<Vignette> vignette =
                SourceText.fits(raw, findings) ? read(id, raw, rules, findings) : Optional.empty();
        return vignette.<ParseResult>map(parsed -> new ParseResult.Parsed(parsed, findings.inOrder()))
                .orElseGet(() -> new ParseResult.Rejected(findings.inOrder()));
    }

    private static Optional<Vignette> read(VignetteId id, String raw, List<Rule> rules, Findings findings) {
        SourceText source = SourceText.read(raw, findings);
        FrontMatter front = FrontMatter.read(source, REQUIRED, OPTIONAL, findings);
        checkMinutes(front, findings);
        Node document = MarkdownText.parse(source, front.bodyFrom());
        document.accept(new MarkdownRules(source, false, findings));
        SceneReader reader = new SceneReader(source, findings);
        List<SceneDraft> scenes = new ArrayList<>();
        Outline.of(document, source, findings)
                .forEach(section -> reader.read(section).ifPresent(scenes::add));
        VignetteDraft draft = VignetteDraft.of(front, scenes);
        rules.forEach(rule -> rule.check(draft, findings));
        return findings.rejected() ? Optional.empty() : Optional.of(new Assembly(draft).vignette(id));
    }

    private static void checkMinutes(FrontMatter front, Findings findings) {
        front.value("minutes")
                .filter(written ->
                        !written.value().matches("[1-9]\\d{0,2}") || Integer.parseInt(written.value()) > MOST_MINUTES)
                .ifPresent(written -> findings.add(
                        DiagnosticCode.MINUTES,
                        written.at(),
                        "'" + Excerpt.of(written.value()) + "' is no number of minutes.",
                        "Write a whole number from 1 to " + MOST_MINUTES + "."));
    }
}
