package org.betweensessions.content.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.AreaId;
import org.betweensessions.content.model.Competency;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.VignetteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingModuleParserTests {
    private static final String SOURCE = """
            ---
            title: First cases
            summary: Two short cases.
            prerequisites: None
            ---

            # Objectives

            * Tell a request for help
              from a request for a reply.
            * Say what was agreed.

            # Competencies

            * [PWC ethics] objectives 1, 2
            * [MFT 5] objective 2.

            # Vignettes

            * the-phone
            * the-letter

            # Reading

            Read [the code](https://example.org/code) first.

            ## Further

            * A book.

            # Facilitator's guide

            Begin with the votes.
            """;

    @Test
    void readsAModule() {
        TrainingModuleResult result =
                new TrainingModuleParser().parse("m.md", "first-cases", SOURCE, TestReference.data());
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.module())
                .contains(new TrainingModule(
                        "first-cases",
                        "First cases",
                        "Two short cases.",
                        "None",
                        List.of("Tell a request for help from a request for a reply.", "Say what was agreed."),
                        List.of(
                                new Competency(new AreaId("PWC", "ethics"), List.of(1, 2)),
                                new Competency(new AreaId("MFT", "5"), List.of(2))),
                        List.of(new VignetteId("the-phone"), new VignetteId("the-letter")),
                        "Read [the code](https://example.org/code) first.\n\n## Further\n\n* A book.",
                        "Begin with the votes."));
    }

    @Test
    void needsNeitherReadingNorGuide() {
        String source = SOURCE.substring(0, SOURCE.indexOf("# Reading"));
        assertThat(new TrainingModuleParser()
                        .parse("m.md", "m", source, TestReference.data())
                        .module())
                .hasValueSatisfying(module ->
                        assertThat(module.reading() + module.facilitatorGuide()).isEmpty());
    }

    @Test
    void needsNoCompetencies() {
        String source = SOURCE.replaceFirst("(?s)# Competencies.*(?=# Vignettes)", "");
        TrainingModuleResult result = new TrainingModuleParser().parse("m.md", "m", source, ReferenceData.empty());
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.module())
                .hasValueSatisfying(module -> assertThat(module.competencies()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* [PWC ethics] objectives 1, 2 | * [PWC morals] objectives 1, 2 | COMPETENCY_UNKNOWN",
                "* [PWC ethics] objectives 1, 2 | * [PWC Ethics] objectives 1, 2 | COMPETENCY_UNKNOWN",
                "* [PWC ethics] objectives 1, 2 | * [PWC ethics] objectives 1, 3 | COMPETENCY_OBJECTIVE",
                "* [PWC ethics] objectives 1, 2 | * [PWC ethics] objectives 0, 1 | COMPETENCY_OBJECTIVE",
                "* [MFT 5] objective 2. | * [PWC ethics] objective 2 | COMPETENCY_TWICE",
                "* [PWC ethics] objectives 1, 2 | * PWC ethics: 1, 2 | COMPETENCY",
                "* [PWC ethics] objectives 1, 2 | * [PWC ethics] | COMPETENCY",
                "* [PWC ethics] objectives 1, 2 | * [PWC ethics] objectives 1 and 2 | COMPETENCY",
                "* [PWC ethics] objectives 1, 2 | * [PWC ethics] objectives 1, 1 | COMPETENCY",
                "* [PWC ethics] objectives 1, 2 | * [PWC ethics] objectives 1, 2222 | COMPETENCY",
                "* [PWC ethics] objectives 1, 2 | * [PWC ethics] objective 2 | OBJECTIVE_WITHOUT_AREA"
            })
    void pointsAtEachMistakeInTheCompetenciesOnceAndAtItsLine(String written, String mistaken, DiagnosticCode code) {
        List<Diagnostic> diagnostics = new TrainingModuleParser()
                .parse("m.md", "m", SOURCE.replace(written, mistaken), TestReference.data())
                .diagnostics();
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly(code);
        assertThat(diagnostics.getFirst().position().line()).isBetween(13, 16);
    }

    @Test
    void takesATypographicApostropheForAPlainOne() {
        assertThat(codes(SOURCE.replace("Facilitator's", "Facilitator’s"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title: First cases, subtitle: x, FRONT_MATTER_KEY_UNKNOWN",
        "# Objectives, # Aims, SECTION_MISSING",
        "# Vignettes, # Cases, SECTION_MISSING",
        "* the-letter, * the-phone, MODULE_VIGNETTE",
        "* the-letter, * The letter, MODULE_VIGNETTE",
        "* A book., - A book., LIST_MARKER",
        "https://example.org, javascript:alert, LINK",
        "Begin with, <b>Begin</b> with, RAW_HTML",
        "* Say what was agreed., Say what was agreed., LIST_EXPECTED"
    })
    void pointsAtMistakes(String written, String mistaken, DiagnosticCode code) {
        assertThat(codes(SOURCE.replace(written, mistaken)
                        .replace("* Tell", mistaken.startsWith("Say") ? "Tell" : "* Tell")))
                .contains(code);
    }

    private static List<DiagnosticCode> codes(String source) {
        return new TrainingModuleParser()
                .parse("m.md", "m", source, TestReference.data()).diagnostics().stream()
                        .map(Diagnostic::code)
                        .toList();
    }
}
