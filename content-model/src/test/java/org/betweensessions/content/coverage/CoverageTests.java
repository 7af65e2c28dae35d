package org.betweensessions.content.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.parsing.ParseResult;
import org.betweensessions.content.parsing.TrainingModuleParser;
import org.betweensessions.content.parsing.VignetteParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTests {
    private static final String SOURCE = TestReference.read("/every-kind.md");
    private static final VignetteId ONE = new VignetteId("one");
    private static final VignetteId OTHER = new VignetteId("other");

    private final Coverage coverage = of(vignette(ONE, SOURCE));

    @Test
    void tellsVoicedFromAnswered() {
        Coverage both = of(vignette(ONE, SOURCE.replace("- Echoes: P02", "- Echoes: P02\n- Answers: P03")));
        assertThat(entry(both, Subject.POSITIONS, "P02").places(Carrying.VOICED))
                .isEqualTo(1);
        assertThat(entry(both, Subject.POSITIONS, "P02").places(Carrying.ANSWERED))
                .isZero();
        assertThat(entry(both, Subject.POSITIONS, "P03").places(Carrying.ANSWERED))
                .isEqualTo(1);
        assertThat(entry(both, Subject.POSITIONS, "P34").places(Carrying.VOICED))
                .isEqualTo(1);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(coverage.missing(Subject.POSITIONS)).extracting(Entry::id).containsExactly("P03");
        assertThat(coverage.missing(Subject.PRINCIPLES)).extracting(Entry::id).containsExactly("competence");
        assertThat(coverage.missing(Subject.RED_LINES)).extracting(Entry::id).containsExactly("no-way-to-reach-help");
        assertThat(coverage.missing(Subject.KINDS)).isEmpty();
        assertThat(coverage.missing(Subject.QUESTIONS)).isEmpty();
        assertThat(coverage.complete()).isFalse();
    }

    @Test
    void missesNoStandardAndNoCode() {
        assertThat(entry(coverage, Subject.STANDARDS, "ACA H.4.b").vignettes()).isEmpty();
        assertThat(coverage.missing(Subject.STANDARDS)).isEmpty();
        assertThat(coverage.missing(Subject.CODES)).isEmpty();
    }

    @Test
    void aTensionIsPlayedWhereOneSceneCarriesEverySide() {
        assertThat(coverage.of(Subject.TENSIONS))
                .extracting(entry -> entry.vignettes().size())
                .containsExactly(1, 0);
        String onlyOne = SOURCE.replace("- Voices: P34, P16", "- Voices: P34");
        String onlyOther = SOURCE.replace("- Voices: P34, P16", "- Voices: P16");
        String bothApart = onlyOne.replace("- Echoes: P02", "- Echoes: P02, P16");
        assertThat(of(vignette(ONE, onlyOne), vignette(OTHER, onlyOther)).missing(Subject.TENSIONS))
                .hasSize(2);
        assertThat(of(vignette(ONE, bothApart)).missing(Subject.TENSIONS)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"standing-by-at-harm, 1, 1, 0", "confidentiality-broken, 2, 0, 1", "no-way-to-reach-help, 0, 0, 0"})
    void countsThePlacesOmissionsAndRepairsOfALine(String line, int atStake, int omissions, int repairable) {
        Entry entry = entry(coverage, Subject.RED_LINES, line);
        assertThat(entry.places(Carrying.AT_STAKE)).isEqualTo(atStake);
        assertThat(entry.places(Carrying.OMISSION)).isEqualTo(omissions);
        assertThat(entry.places(Carrying.REPAIRABLE)).isEqualTo(repairable);
    }

    @Test
    void countsCitationsByStandardAndByCode() {
        assertThat(entry(coverage, Subject.STANDARDS, "APA 4.01").places(Carrying.CITED))
                .isEqualTo(2);
        assertThat(entry(coverage, Subject.CODES, "APA").places(Carrying.CITED)).isEqualTo(5);
    }

    @Test
    void listsSettingsContestedDecisionsPairsAndTopicsOfOurOwn() {
        Coverage marked = of(vignette(
                ONE,
                SOURCE.replace("minutes: 10", "minutes: 10\nours: lost phones; a therapist leaving")
                        .replace("- Debate: Q9", "- Debate: Q9\n- Pair: a-pair\n- Fact: It is so.")));
        assertThat(marked.of(Subject.OURS))
                .extracting(entry -> entry.id() + " " + entry.vignettes().size())
                .containsExactly("minors 0", "lost phones 1", "a therapist leaving 1");
        assertThat(marked.missing(Subject.OURS)).extracting(Entry::id).containsExactly("minors");
        assertThat(marked.of(Subject.PAIRS)).extracting(Entry::id).containsExactly("a-pair");
        assertThat(marked.of(Subject.SETTINGS)).extracting(Entry::id).containsExactly("training clinic");
        assertThat(entry(marked, Subject.CONTESTED, "contested").places(Carrying.PLAYED))
                .isEqualTo(1);
    }

    @Test
    void missesOnlyTheTopicsOfOurOwnThatAreNeeded() {
        assertThat(coverage.of(Subject.OURS)).hasSize(3);
        assertThat(coverage.missing(Subject.OURS)).extracting(Entry::id).containsExactly("minors", "lost phones");
    }

    @Test
    void listsEveryAreaOfCompetencyWithTheModulesThatTrainIt() {
        TrainingModule module = new TrainingModuleParser()
                .parse("m.md", "first-cases", """
                        ---
                        title: First cases
                        summary: Short.
                        prerequisites: None
                        ---

                        # Objectives

                        * Tell one from the other.

                        # Competencies

                        * [MFT 5] objective 1

                        # Vignettes

                        * one
                        """, TestReference.data())
                .module()
                .orElseThrow();
        assertThat(Coverage.of(TestReference.data(), List.of(), List.of(module)).areas())
                .extracting(each -> each.framework().id() + ", " + each.area().id() + ", "
                        + each.modules().stream().map(TrainingModule::id).toList())
                .containsExactly("PWC, PWC ethics, []", "PWC, PWC consultation, []", "MFT, MFT 5, [first-cases]");
    }

    @Test
    void namesEachVignetteOnceInTheOrderOfTheLibrary() {
        assertThat(entry(of(vignette(ONE, SOURCE), vignette(OTHER, SOURCE)), Subject.PRINCIPLES, "fidelity")
                        .vignettes())
                .containsExactly(ONE, OTHER);
    }

    private static Entry entry(Coverage coverage, Subject subject, String id) {
        return coverage.of(subject).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Coverage of(Vignette... vignettes) {
        return Coverage.of(TestReference.data(), List.of(vignettes), List.of());
    }

    private static Vignette vignette(VignetteId id, String source) {
        return ((ParseResult.Parsed) new VignetteParser().parse("a.md", id, source, TestReference.data())).vignette();
    }
}
