package org.betweensessions.content.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.VignetteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is handed in, the answer is a list of diagnostics, soon. */
class HostileInputTests {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String SOURCE = TestReference.read("/every-kind.md");
    private static final String FRONT = SOURCE.substring(0, SOURCE.indexOf("# Scene"));

    static Stream<Arguments> bodies() {
        return Stream.of(
                named("quotations", ">".repeat(10_000)),
                named("quotations with spaces", "> ".repeat(10_000)),
                named("lists in lists", "- ".repeat(10_000)),
                named("starred lists in lists", "* ".repeat(10_000)),
                named("lists over lines", lines(400, line -> " ".repeat(2 * line) + "* x")),
                named("one paragraph", "word ".repeat(20_000)),
                named("open brackets", "[".repeat(20_000)),
                named("brackets and parentheses", "[a](".repeat(20_000)),
                named("images", "![".repeat(20_000)),
                named("emphasis", "*a **a ".repeat(20_000)),
                named("underscores", "a_".repeat(20_000)),
                named("backticks", lines(400, "`"::repeat)),
                named("tags", "<a ".repeat(20_000)),
                named("comments", "<!-- ".repeat(20_000)),
                named("fences", lines(8_000, line -> "```")),
                named("headings", lines(8_000, line -> "# Scene: " + line)),
                named("headings of every level", lines(8_000, line -> "#".repeat(line % 6 + 1) + " x")),
                named("decisions", lines(3_000, line -> "# Scene: " + line + "\n## Write: x")),
                named("properties", "# Scene: A\n" + lines(8_000, line -> "- Then: A")),
                named("definitions", lines(8_000, line -> "[" + line + "]: x")),
                named("table lines", lines(8_000, line -> "| a | b |")),
                named("tabs", "\t".repeat(100_000)),
                named("carriage returns", "\r".repeat(100_000)),
                named("entities", "&amp;".repeat(40_000)),
                named("commas", "# Scene: A\n\n- Voices: " + ",".repeat(100_000)),
                named("one chain", lines(8_000, line -> "# Scene: s" + line + "\n- Then: s" + (line + 1) + "\n\nx\n")));
    }

    private static Arguments named(String name, String body) {
        return Arguments.of(name, body);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void rejectsAHostileBodyWithoutFailing(String name, String body) {
        List<Diagnostic> diagnostics = assertTimeoutPreemptively(BOUND, () -> parse(FRONT + body));
        assertThat(diagnostics).isNotEmpty().hasSizeLessThanOrEqualTo(Findings.LIMIT + 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void rejectsAHostileFileWithoutFrontMatter(String name, String body) {
        assertThat(assertTimeoutPreemptively(BOUND, () -> parse(body))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void rejectsAHostileTextWithinAScene(String name, String body) {
        String source = SOURCE.replace("You could not help seeing it.", body);
        assertTimeoutPreemptively(BOUND, () -> parse(source));
    }

    static Stream<Arguments> frontMatters() {
        return Stream.of(
                named(
                        "alias bomb",
                        "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\n"
                                + "d: &d [*c, *c, *c, *c]\ne: [*d, *d, *d, *d]"),
                named("eleven aliases", "a: &a x\nb: [" + "*a, ".repeat(11) + "x]"),
                named("nested lists", "a: " + "[".repeat(200) + "]".repeat(200)),
                named("nested maps", lines(200, line -> " ".repeat(line) + "a:")),
                named("open lists", "a: " + "[".repeat(50_000)),
                named("open maps", "a: " + "{".repeat(50_000)),
                named("local tag", "title: !!java.net.URL [x]"),
                named("tagged text", "title: !x y"),
                named("recursion", "a: &a [*a]"),
                named("long text", "title: " + "x".repeat(250_000)),
                named("many keys", lines(20_000, line -> "k" + line + ": v")),
                named("second document", "title: x\n...\n%YAML 1.2\n--- \ntitle: y"),
                named("directive", "%YAML 9.9"),
                named("tabs", "\ttitle: x"),
                named("a key that is a list", "[a, b]: x"),
                named("only a text", "title"),
                named("an unfinished text", "title: \"x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frontMatters")
    void rejectsHostileFrontMatter(String name, String yaml) {
        String source = "---\n" + yaml + "\n---\n" + SOURCE.substring(SOURCE.indexOf("# Scene"));
        assertThat(assertTimeoutPreemptively(BOUND, () -> parse(source))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u202E", "\u2066", "\uD800", "\u007F", "\u0085"})
    void pointsAtInvisibleCharacters(String character) {
        List<Diagnostic> diagnostics = parse(SOURCE.replace("half on", "half" + character + "on"));
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly(DiagnosticCode.CHARACTER_NOT_ALLOWED);
        assertThat(diagnostics.getFirst().position().column())
                .isEqualTo(SOURCE.lines()
                                .filter(line -> line.contains("half on"))
                                .findFirst()
                                .orElseThrow()
                                .indexOf("half on")
                        + 5);
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingIt() {
        String source = SOURCE + "x".repeat(SourceText.MAX_BYTES);
        assertThat(parse(source)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.FILE_TOO_LARGE);
    }

    @Test
    void measuresAFileInBytesOnBothSidesOfTheLimit() {
        String most = "é".repeat(SourceText.MAX_BYTES / 2);
        assertThat(parse(most)).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.FILE_TOO_LARGE);
        assertThat(parse(most + "x")).extracting(Diagnostic::code).containsExactly(DiagnosticCode.FILE_TOO_LARGE);
    }

    @Test
    void stopsListingAfterTheLimit() {
        List<Diagnostic> diagnostics = parse(FRONT + lines(Findings.LIMIT + 10, line -> "#x\n"));
        assertThat(diagnostics).hasSize(Findings.LIMIT + 1);
        assertThat(diagnostics).extracting(Diagnostic::code).contains(DiagnosticCode.TOO_MANY_MISTAKES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "---", "---\n---", "---\n---\n", "# Scene:", "\uFEFF", "---\n\n---\n# Scene: A"})
    void rejectsAlmostNothing(String source) {
        assertThat(parse(source)).isNotEmpty();
    }

    @Test
    void rejectsEveryBeginningOfAScenario() {
        for (int end = 0; end < SOURCE.lastIndexOf("# Ending"); end += 37) {
            assertThat(parse(SOURCE.substring(0, end)))
                    .as("the first %s characters", end)
                    .isNotEmpty();
        }
    }

    @Test
    void survivesTheLossOfAnyLine() {
        List<String> lines = SOURCE.lines().toList();
        for (int lost = 0; lost < lines.size(); lost++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(lost);
            assertThat(parse(String.join("\n", rest)).size())
                    .as("without line %s", lost + 1)
                    .isLessThanOrEqualTo(Findings.LIMIT + 1);
        }
    }

    private static List<Diagnostic> parse(String source) {
        return new VignetteParser()
                .parse("a.md", new VignetteId("a"), source, TestReference.data())
                .diagnostics();
    }
}
