package org.betweensessions.content.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.parsing.ParseResult;
import org.betweensessions.content.parsing.VignetteParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitingTests {
    private static final Vignette VIGNETTE = ((ParseResult.Parsed) new VignetteParser()
                    .parse("a.md", new VignetteId("a"), TestReference.read("/every-kind.md"), TestReference.data()))
            .vignette();

    @Test
    void listsEveryRationaleThatCitesTheStandard() {
        assertThat(of("1.04").orElseThrow().places())
                .extracting(place -> place.scene() + " "
                        + place.option()
                                .map(option -> option.letter().toString())
                                .orElse("whole"))
                .containsExactly(
                        "The shared office A",
                        "The shared office B",
                        "The shared office C",
                        "Her answer whole",
                        "Her answer whole");
    }

    @Test
    void listsTheRedLinesThatRestOnIt() {
        assertThat(of("4.01").orElseThrow().lines())
                .extracting(RedLine::name)
                .containsExactly("Confidentiality broken");
    }

    @Test
    void knowsNoStandardOutsideTheReferenceData() {
        assertThat(of("99.99")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'* APA, standards 1.04 and 4.01.', true",
        "'* Standard 4.01 of the APA: read it twice.', true",
        "'* APA, standard 1.04.', false",
        "'* APA, standard 14.01.', false",
        "'* APA, standard 4.01(b).', false",
        "'* APA, standard 4.01.2.', false"
    })
    void listsTheModulesWhoseReadingOrGuideNamesIt(String text, boolean listed) {
        assertThat(named(text, "").isEmpty()).isEqualTo(!listed);
        assertThat(named("", text).isEmpty()).isEqualTo(!listed);
    }

    @Test
    void asksForTheCodeInTheSameParagraphWhereAnotherCodeHasASectionOfThatNumber() {
        Citation apa = new Citation("APA", "4.01");
        TrainingModule module = module("* NASW, section 4.01.\n* APA, standard 1.04.", "");

        assertThat(new SectionNamed(apa, true).in(module)).isTrue();
        assertThat(new SectionNamed(apa, false).in(module)).isFalse();
    }

    private static List<TrainingModule> named(String reading, String guide) {
        return Citing.of(
                        new Citation("APA", "4.01"),
                        TestReference.data(),
                        List.of(VIGNETTE),
                        List.of(module(reading, guide)))
                .orElseThrow()
                .modules();
    }

    private static TrainingModule module(String reading, String guide) {
        return new TrainingModule(
                "m", "M", "", "", List.of("Say it."), List.of(), List.of(VIGNETTE.id()), reading, guide);
    }

    private static Optional<Citing> of(String section) {
        return Citing.of(new Citation("APA", section), TestReference.data(), List.of(VIGNETTE), List.of());
    }
}
