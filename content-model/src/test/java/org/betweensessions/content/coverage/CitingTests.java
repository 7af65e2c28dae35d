package org.betweensessions.content.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.parsing.ParseResult;
import org.betweensessions.content.parsing.VignetteParser;
import org.junit.jupiter.api.Test;

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

    private static Optional<Citing> of(String section) {
        return Citing.of(new Citation("APA", section), TestReference.data(), List.of(VIGNETTE));
    }
}
