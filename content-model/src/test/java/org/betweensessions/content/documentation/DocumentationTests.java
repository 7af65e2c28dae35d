package org.betweensessions.content.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.Severity;
import org.betweensessions.content.folder.ContentFolder;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.parsing.ReferenceReader;
import org.betweensessions.content.parsing.TrainingModuleParser;
import org.betweensessions.content.parsing.VignetteParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTests {
    private static final String GUIDE = "authoring.md";
    private static final String CODES = "diagnostics.md";
    private static final String COMPLETE =
            DocumentedExample.of(GUIDE).getFirst().text();

    /** Whether a file can be opened depends on who runs the test. */
    private static final Set<DiagnosticCode> WITHOUT_EXAMPLE = Set.of(DiagnosticCode.FILE_UNREADABLE);

    static Stream<DocumentedExample> scenarios() {
        return Stream.of(GUIDE, CODES).flatMap(DocumentedExample::all).filter(DocumentedExample::isScenario);
    }

    static Stream<DocumentedExample> files() {
        return Stream.of(GUIDE, CODES).flatMap(DocumentedExample::all).filter(example -> example.is("folder"));
    }

    static Stream<DocumentedExample> modules() {
        return Stream.of(GUIDE, CODES)
                .flatMap(DocumentedExample::all)
                .filter(example -> example.is("module") && !example.is("folder"));
    }

    static Stream<DocumentedExample> referenceFiles() {
        return DocumentedExample.all(CODES).filter(example -> example.is("yaml"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anExampleGivesExactlyTheDiagnosticsThatItNames(DocumentedExample example) {
        List<Diagnostic> diagnostics = new VignetteParser()
                .parse("example.md", new VignetteId("example"), example.within(COMPLETE), TestReference.data())
                .diagnostics();
        assertGives(example, diagnostics);
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleThatDependsOnOtherFilesGivesItsDiagnosticsInAFolder(DocumentedExample example, @TempDir Path root)
            throws IOException {
        for (Map.Entry<String, byte[]> each : example.files(COMPLETE).entrySet()) {
            Path file = root.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        assertGives(example, ContentFolder.at(root).read(TestReference.data()).diagnostics());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void anExampleOfAModuleGivesExactlyTheDiagnosticsThatItNames(DocumentedExample example) {
        assertGives(
                example,
                new TrainingModuleParser()
                        .parse("example.md", "example", example.text(), TestReference.data())
                        .diagnostics());
    }

    @ParameterizedTest
    @MethodSource("referenceFiles")
    void anExampleOfReferenceDataGivesExactlyTheDiagnosticsThatItNames(DocumentedExample example) {
        Map<String, String> sources = example.is("alone") ? new HashMap<>() : TestReference.sources();
        sources.put(example.file(), example.text());
        assertGives(example, new ReferenceReader().read(sources).diagnostics());
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void everyCodeIsExplained(DiagnosticCode code) {
        String entry = entry(code);
        assertThat(entry).contains("What: ").contains("\nHow: ");
        assertThat(entry.contains("A warning."))
                .as("says that it is a warning")
                .isEqualTo(code.severity() == Severity.WARNING);
        assertThat(entry.contains("\nNo example: ")).as("has no example").isEqualTo(WITHOUT_EXAMPLE.contains(code));
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void everyCodeHasAnExampleUnderItsHeading(DiagnosticCode code) {
        if (!WITHOUT_EXAMPLE.contains(code)) {
            assertThat(entry(code)).containsPattern("```(markdown|yaml)[^\\n]* " + code.id());
        }
    }

    @Test
    void noCodeIsExplainedThatDoesNotExist() {
        Set<String> known =
                Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id).collect(Collectors.toSet());
        Set<String> explained = Pattern.compile("^### (BS\\d+) ", Pattern.MULTILINE)
                .matcher(DocumentedExample.page(CODES))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(new TreeSet<>(known));
    }

    private static String entry(DiagnosticCode code) {
        return Stream.of(DocumentedExample.page(CODES).split("(?m)^##+ (?=[A-Z])"))
                .filter(entry -> entry.startsWith(code.id() + " "))
                .findFirst()
                .orElse("");
    }

    private static void assertGives(DocumentedExample example, List<Diagnostic> diagnostics) {
        Set<String> given =
                diagnostics.stream().map(each -> each.code().id()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(given).as("%s gives %s", example, diagnostics).isEqualTo(example.codes());
    }
}
