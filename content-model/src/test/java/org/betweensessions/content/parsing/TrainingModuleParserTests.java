package org.betweensessions.content.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
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
        TrainingModuleResult result = new TrainingModuleParser().parse("m.md", "first-cases", SOURCE);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.module())
                .contains(new TrainingModule(
                        "first-cases",
                        "First cases",
                        "Two short cases.",
                        "None",
                        List.of("Tell a request for help from a request for a reply.", "Say what was agreed."),
                        List.of(new VignetteId("the-phone"), new VignetteId("the-letter")),
                        "Read [the code](https://example.org/code) first.\n\n## Further\n\n* A book.",
                        "Begin with the votes."));
    }

    @Test
    void needsNeitherReadingNorGuide() {
        String source = SOURCE.substring(0, SOURCE.indexOf("# Reading"));
        assertThat(new TrainingModuleParser().parse("m.md", "m", source).module())
                .hasValueSatisfying(module ->
                        assertThat(module.reading() + module.facilitatorGuide()).isEmpty());
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
                .parse("m.md", "m", source).diagnostics().stream()
                        .map(Diagnostic::code)
                        .toList();
    }
}
