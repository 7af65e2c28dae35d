package org.betweensessions.content.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.betweensessions.content.TestReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTests {
    private static final String SCENARIO = TestReference.read("/every-kind.md");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void content() throws IOException {
        Files.createDirectories(folder.resolve("reference"));
        for (Map.Entry<String, String> source : TestReference.sources().entrySet()) {
            Files.writeString(folder.resolve("reference").resolve(source.getKey()), source.getValue());
        }
        scenario(SCENARIO);
    }

    @Test
    void lintPassesContentThatIsInOrder() {
        assertThat(run("lint", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "1 of 1 scenarios and 0 training modules are valid: 0 errors, 0 warnings.\n");
    }

    @Test
    void lintPrintsEachMistakeOnItsLineAndFailsOnErrors() throws IOException {
        scenario(SCENARIO.replace("minutes: 10", "minutes: ten"));
        assertThat(run("lint", folder.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("scenarios/dbt/a.md:3:10: error BS118 'ten' is no number of minutes. Write a whole number");
    }

    @Test
    void lintPassesWarnings() throws IOException {
        scenario(SCENARIO.replace("The term ends.", "The term ends with a suicide."));
        assertThat(run("lint", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("warning BS223")
                .contains("0 errors, 1 warnings");
    }

    @Test
    void lintFailsOnAFolderThatIsLaidOutOtherwise() {
        assertThat(run("lint", folder.resolve("scenarios").toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("BS108").contains("scenarios/<area>/<name>.md");
    }

    @Test
    void lintTakesReferenceDataFromASecondFolder(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("scenarios/dbt"));
        Files.writeString(other.resolve("scenarios/dbt/b.md"), SCENARIO);
        assertThat(run("lint", other.toString())).isEqualTo(1);
        assertThat(run("lint", other.toString(), folder.toString())).isZero();
    }

    @Test
    void exportPrintsTheDocumentedJson() {
        assertThat(run("export", folder.toString())).isZero();
        JsonNode root = JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
        JsonNode vignette = root.at("/vignettes/0");
        assertThat(vignette.at("/id").asString()).isEqualTo("a");
        assertThat(vignette.at("/area").asString()).isEqualTo("dbt");
        assertThat(vignette.at("/fingerprint").asString()).hasSize(64);
        JsonNode choice = vignette.at("/scenes/0/decisions/0");
        assertThat(choice.at("/kind").asString()).isEqualTo("choose one");
        assertThat(choice.at("/options/0/verdict").asString()).isEqualTo("strong");
        assertThat(choice.at("/options/0/restraint").asInt()).isEqualTo(2);
        assertThat(choice.at("/options/0/echoes/0").asString()).isEqualTo("P02");
        assertThat(choice.at("/options/0/why/citations/0").asString()).isEqualTo("APA 1.04");
        assertThat(vignette.at("/scenes/1/decisions/0/options/2/crosses").asString())
                .isEqualTo("confidentiality-broken");
        assertThat(vignette.at("/scenes/1/decisions/1/best").asString()).isEqualTo("A");
        assertThat(vignette.at("/scenes/1/decisions/2/key").asInt()).isEqualTo(-1);
        assertThat(vignette.at("/scenes/1/decisions/3/form").asString()).isEqualTo("note");
        assertThat(vignette.at("/scenes/1/skipTo").asString()).isEqualTo("it-is-talked-about");
    }

    @Test
    void exportPrintsWhatIsAnsweredAndPaired() throws IOException {
        scenario(SCENARIO.replace("- Echoes: P02", "- Echoes: P02\n- Answers: P16, P03")
                .replace("- Plan:", "- Pair: the-signature\n- Fact: It is signed.\n- Answers: P34\n- Plan:"));
        Files.writeString(
                folder.resolve("scenarios/dbt/b.md"),
                SCENARIO.replace("- Plan:", "- Pair: the-signature\n- Fact: It is not.\n- Plan:")
                        .replace("Key: -1", "Key: 0"));
        assertThat(run("export", folder.toString())).isZero();
        JsonNode scenes = JsonMapper.builder()
                .build()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .at("/vignettes/0/scenes");
        assertThat(scenes.at("/0/decisions/0/options/0/answers/1").asString()).isEqualTo("P03");
        assertThat(scenes.at("/1/decisions/2/answers/0").asString()).isEqualTo("P34");
        assertThat(scenes.at("/1/decisions/2/pair").asString()).isEqualTo("the-signature");
        assertThat(scenes.at("/1/decisions/2/fact").asString()).isEqualTo("It is signed.");
    }

    @Test
    void exportPrintsTheCompetenciesOfAModule() throws IOException {
        module();
        assertThat(run("export", folder.toString())).isZero();
        JsonNode competency = JsonMapper.builder()
                .build()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .at("/modules/0/competencies/0");
        assertThat(competency.at("/area").asString()).isEqualTo("PWC ethics");
        assertThat(competency.at("/objectives/1").asInt()).isEqualTo(2);
    }

    @Test
    void exportPrintsTheSameEachTime() {
        run("export", folder.toString());
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        run("export", folder.toString());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    @Test
    void exportPrintsNothingButTheErrorsOfContentThatHasSome() throws IOException {
        scenario("nothing");
        assertThat(run("export", folder.toString())).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("BS111");
    }

    @Test
    void gamingPrintsEachFigureWithItsThresholdAndFailsWhereOneIsOutOfBounds() {
        assertThat(run("gaming", folder.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll(" +", " "))
                .contains("library mean credit at random n=4 0.419 at most 0.500 ok")
                .contains("FAILS")
                .contains("figures, ");
    }

    @Test
    void gamingSaysNothingOfContentThatHasErrors() throws IOException {
        scenario("nothing");
        assertThat(run("gaming", folder.toString())).isEqualTo(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void coveragePrintsWhatIsCarriedAndWhatIsMissingAndFailsWhereSomethingIs() {
        assertThat(run("coverage", folder.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("positions: 4 of 5")
                .contains("P34 It can be done well. | voiced 1: a")
                .contains("P03 The question is meant seriously. | MISSING")
                .contains("Missing red lines (1): no-way-to-reach-help");
    }

    @Test
    void coveragePrintsTheAreasOfCompetencyWithTheirModules() throws IOException {
        module();
        run("coverage", folder.toString());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("competencies: 1 of 3")
                .contains("  PWC ethics Ethical and legal standards | first-cases")
                .contains("  MFT 5 Legal issues, ethics, and standards | none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lint", "lint no-such-folder", "publish .", "lint . . .", "lint \u0000"})
    void saysHowItIsUsed(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: lint FOLDER");
    }

    private int run(String... arguments) {
        return new CommandLine(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private void module() throws IOException {
        Files.createDirectories(folder.resolve("modules"));
        Files.writeString(folder.resolve("modules/first-cases.md"), """
                ---
                title: First cases
                summary: Short.
                prerequisites: None
                ---

                # Objectives

                * Tell one from the other.
                * Say which.

                # Competencies

                * [PWC ethics] objectives 1, 2

                # Vignettes

                * a
                """);
    }

    private void scenario(String source) throws IOException {
        Files.createDirectories(folder.resolve("scenarios/dbt"));
        Files.writeString(folder.resolve("scenarios/dbt/a.md"), source);
    }
}
