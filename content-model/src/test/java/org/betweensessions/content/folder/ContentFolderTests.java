package org.betweensessions.content.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.parsing.ParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentFolderTests {
    private static final String SCENARIO = TestReference.read("/every-kind.md");
    private static final String MODULE = """
            ---
            title: First cases
            summary: For the first week.
            prerequisites: None
            ---

            # Objectives

            * Tell one from the other.

            # Vignettes

            * the-phone
            """;

    @TempDir
    private Path root;

    @Test
    void readsScenariosModulesAndReferenceData() throws IOException {
        reference(root);
        write("scenarios/colleagues/the-phone.md", SCENARIO);
        write("modules/first-cases.md", MODULE);
        Content content = ContentFolder.at(root).read();
        assertThat(content.diagnostics()).isEmpty();
        assertThat(content.rejected()).isFalse();
        assertThat(content.reference()).isEqualTo(TestReference.data());
        assertThat(content.modules()).extracting(module -> module.id()).containsExactly("first-cases");
        ParsedScenario scenario = content.scenarios().get(new VignetteId("the-phone"));
        assertThat(scenario.area()).isEqualTo("colleagues");
        assertThat(scenario.file()).isEqualTo("scenarios/colleagues/the-phone.md");
        assertThat(scenario.source()).isEqualTo(SCENARIO);
        assertThat(scenario.result()).isInstanceOf(ParseResult.Parsed.class);
        assertThat(content.vignettes()).hasSize(1);
    }

    @Test
    void readsFromAnArchive(@TempDir Path elsewhere) throws IOException {
        URI archive = URI.create("jar:" + elsewhere.resolve("content.jar").toUri());
        try (FileSystem jar = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path inside = jar.getPath("/org/betweensessions/content");
            Files.createDirectories(inside.resolve("scenarios/dbt"));
            Files.writeString(inside.resolve("scenarios/dbt/the-phone.md"), SCENARIO);
            reference(inside);
            Content content = ContentFolder.at(inside).read();
            assertThat(content.diagnostics()).isEmpty();
            assertThat(content.scenarios().get(new VignetteId("the-phone")).area())
                    .isEqualTo("dbt");
        }
    }

    @Test
    void takesTheReferenceDataGivenWhereTheFolderHasNone() throws IOException {
        write("scenarios/the-phone.md", SCENARIO);
        Content content = ContentFolder.at(root).read(TestReference.data());
        assertThat(content.diagnostics()).isEmpty();
        assertThat(content.scenarios().get(new VignetteId("the-phone")).area()).isEmpty();
    }

    @Test
    void prefersItsOwnReferenceData() throws IOException {
        reference(root);
        assertThat(ContentFolder.at(root).read(ReferenceData.empty()).reference())
                .isEqualTo(TestReference.data());
    }

    @Test
    void saysThatReferenceDataAreMissing() throws IOException {
        assertThat(ContentFolder.at(root).read().diagnostics())
                .filteredOn(each -> each.code() == DiagnosticCode.REFERENCE_FILE_MISSING)
                .hasSize(5)
                .extracting(Diagnostic::file)
                .contains("reference/standards.yaml");
    }

    @Test
    void keepsARejectedScenarioWithItsSource() throws IOException {
        write("scenarios/colleagues/the-phone.md", "nothing");
        Content content = ContentFolder.at(root).read(TestReference.data());
        assertThat(content.rejected()).isTrue();
        assertThat(content.vignettes()).isEmpty();
        assertThat(content.scenarios().get(new VignetteId("the-phone")).source())
                .isEqualTo("nothing");
        assertThat(content.diagnostics()).allMatch(each -> each.file().equals("scenarios/colleagues/the-phone.md"));
    }

    @Test
    void refusesTwoScenariosOfOneName() throws IOException {
        write("scenarios/colleagues/the-phone.md", SCENARIO);
        write("scenarios/dbt/the-phone.md", SCENARIO);
        assertSays(DiagnosticCode.VIGNETTE_TWICE, "scenarios/dbt/the-phone.md");
    }

    @Test
    void refusesANameThatCannotNameAVignette() throws IOException {
        write("scenarios/dbt/The Phone.md", SCENARIO);
        assertSays(DiagnosticCode.FILE_NAME, "scenarios/dbt/The Phone.md");
    }

    @Test
    void refusesAnotherEncoding() throws IOException {
        Path file = write("scenarios/dbt/the-phone.md", "");
        Files.write(file, "Café".getBytes(StandardCharsets.ISO_8859_1));
        assertSays(DiagnosticCode.FILE_NOT_UTF_8, "scenarios/dbt/the-phone.md");
    }

    @Test
    void refusesAFileThatIsFarTooLarge() throws IOException {
        write("scenarios/dbt/the-phone.md", "x".repeat(1024 * 1024 + 1));
        assertSays(DiagnosticCode.FILE_TOO_LARGE, "scenarios/dbt/the-phone.md");
    }

    @Test
    void leavesOutAModuleWhoseVignetteIsNotThere() throws IOException {
        write("modules/first-cases.md", MODULE);
        assertSays(DiagnosticCode.MODULE_VIGNETTE_UNKNOWN, "modules/first-cases.md");
        assertThat(ContentFolder.at(root).read(TestReference.data()).modules()).isEmpty();
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
        Files.createDirectories(root.resolve("scenarios/dbt"));
        Files.createSymbolicLink(root.resolve("scenarios/dbt/secret.md"), secret);
        assertThat(ContentFolder.at(root).read(TestReference.data()).scenarios())
                .isEmpty();
    }

    @Test
    void passesOverWhatIsNoContent() throws IOException {
        write("README.md", "x");
        write("scenarios/dbt/notes.txt", "x");
        write("scenarios/dbt/the-phone.md", SCENARIO);
        assertThat(ContentFolder.at(root).read(TestReference.data()).diagnostics())
                .isEmpty();
    }

    @Test
    void saysHowAFolderMustLookThatIsLaidOutOtherwise() throws IOException {
        write("dbt/the-phone.md", SCENARIO);
        assertSays(DiagnosticCode.FOLDER_LAYOUT, ".");
        reference(root);
        assertSays(DiagnosticCode.FOLDER_LAYOUT, ".");
    }

    @ParameterizedTest
    @CsvSource({"5, 5, false", "6, 2, false", "6, 3, true", "9, 3, false", "9, 4, true"})
    void ofAllShiftsAtMostAThirdIsKeyedNought(int shifts, int unchanged, boolean warned) throws IOException {
        for (int index = 0; index < shifts; index++) {
            write(
                    "scenarios/dbt/the-phone-" + index + ".md",
                    index < unchanged ? SCENARIO.replace("Key: -1", "Key: 0") : SCENARIO);
        }
        assertThat(ContentFolder.at(root).read(TestReference.data()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyElementsOf(warned ? List.of(DiagnosticCode.SHIFTS_IN_THE_MIDDLE) : List.of());
    }

    private void assertSays(DiagnosticCode code, String file) throws IOException {
        assertThat(ContentFolder.at(root).read(TestReference.data()).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::file)
                .containsExactly(tuple(code, file));
    }

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void reference(Path root) throws IOException {
        Files.createDirectories(root.resolve("reference"));
        for (Map.Entry<String, String> source : TestReference.sources().entrySet()) {
            Files.writeString(root.resolve("reference").resolve(source.getKey()), source.getValue());
        }
    }
}
