package org.betweensessions.content.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.AreaId;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.Code;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.Framework;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.PrincipleId;
import org.betweensessions.content.model.QuestionId;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Standard;
import org.betweensessions.content.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReaderTests {
    private final ReferenceResult result = new ReferenceReader().read(TestReference.sources());
    private final ReferenceData reference = result.reference();

    @Test
    void acceptsWhatIsInOrder() {
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.accepted()).isTrue();
    }

    @Test
    void readsAStandardWithTheEditionOfItsCode() {
        assertThat(reference.standards().get(new Citation("APA", "1.04")))
                .isEqualTo(new Standard(
                        new Citation("APA", "1.04"),
                        "2017",
                        "Informal Resolution of Ethical Violations",
                        "Raise it with the colleague first.",
                        Standard.Verification.VERIFIED));
    }

    @Test
    void letsAStandardNameAnotherEdition() {
        assertThat(reference.standards().get(new Citation("APA", "4.01")).edition())
                .isEqualTo("2016");
    }

    @Test
    void readsCodesWhoseNamesAreNumbers() {
        assertThat(reference.standards()).containsKey(new Citation("988", "Lifeline"));
        assertThat(reference.codes().get("APA"))
                .isEqualTo(new Code("APA", "Ethical Principles of Psychologists", "2017", "Check before use."));
    }

    @Test
    void readsARedLineWithItsStandards() {
        assertThat(reference
                        .redLines()
                        .get(new RedLineId("no-way-to-reach-help"))
                        .standards())
                .containsExactly(new Citation("988", "Lifeline"));
    }

    @Test
    void keepsPrinciplesInTheOrderOfTheFile() {
        assertThat(reference.principles().keySet())
                .extracting(PrincipleId::value)
                .containsExactly("fidelity", "confidentiality", "competence", "integrity");
    }

    @Test
    void readsAPositionWithItsStance() {
        Position position = reference.positions().get(new PositionId(2));
        assertThat(position.stance()).isEqualTo(Position.Stance.QUESTION);
        assertThat(position.tags()).containsExactly("colleague-conduct");
    }

    @Test
    void countsTheSidesOfAQuestion() {
        DebateQuestion question = reference.questions().get(new QuestionId(9));
        assertThat(question.counted()).isEqualTo(6);
        assertThat(question.posts()).isEqualTo(10);
        assertThat(question.sides())
                .containsExactly(
                        new DebateQuestion.Side("Yes", 4, List.of("Yes: 3 posts (1-3)", "Agrees: 1 post (4)")),
                        new DebateQuestion.Side("No", 2));
        assertThat(question.leftOut()).containsExactly(new DebateQuestion.Side("No position", 4));
    }

    @Test
    void readsFrameworksOfCompetenciesWithTheirAreas() {
        assertThat(reference.frameworks().get("MFT"))
                .isEqualTo(new Framework(
                        "MFT",
                        "Core Competencies",
                        "AAMFT",
                        "2004",
                        List.of(new Framework.Area(new AreaId("MFT", "5"), "Legal issues, ethics, and standards"))));
        assertThat(reference.areas())
                .extracting(area -> area.id().toString())
                .containsExactly("PWC ethics", "PWC consultation", "MFT 5");
    }

    @Test
    void readsWhichTopicsALibraryNeeds() {
        assertThat(reference.topics().values())
                .containsExactly(
                        new Topic("minors", true),
                        new Topic("lost phones", true),
                        new Topic("a therapist leaving", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "competencies.yaml | id: MFT 5 | id: PWC 5 | REFERENCE_VALUE",
                "competencies.yaml | id: MFT 5 | id: MFT | REFERENCE_VALUE",
                "competencies.yaml | id: PWC consultation | id: PWC ethics | REFERENCE_ENTRY_TWICE",
                "competencies.yaml | id: MFT 5 | name: MFT 5 | REFERENCE_KEY_UNKNOWN",
                "topics.yaml | needed: no | needed: perhaps | REFERENCE_VALUE",
                "topics.yaml | name: lost phones | name: minors | REFERENCE_ENTRY_TWICE",
                "topics.yaml | name: minors | name: minors; couples | REFERENCE_VALUE"
            })
    void pointsAtMistakesInCompetenciesAndTopics(String file, String written, String mistaken, DiagnosticCode code) {
        Map<String, String> sources = TestReference.sources();
        sources.computeIfPresent(file, (name, text) -> text.replace(written, mistaken));
        assertThat(new ReferenceReader().read(sources).diagnostics())
                .extracting(Diagnostic::code)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tensions.yaml", "competencies.yaml", "topics.yaml"})
    void getsByWithoutTheFilesThatMayBeLeftOut(String file) {
        Map<String, String> sources = TestReference.sources();
        sources.remove(file);
        assertThat(new ReferenceReader().read(sources).diagnostics()).isEmpty();
    }

    @Test
    void keepsWhatIsInOrderBesideAMistake() {
        Map<String, String> sources = TestReference.sources();
        sources.merge(
                ReferenceReader.POSITIONS,
                "  - id: P1\n    statement: x\n    stance: for\n    source: y\n",
                String::concat);
        ReferenceResult mistaken = new ReferenceReader().read(sources);
        assertThat(mistaken.accepted()).isFalse();
        assertThat(mistaken.diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.toString())
                        .startsWith("positions.yaml:23:9: error BS406 'P1' cannot stand here."));
        assertThat(mistaken.reference().positions()).hasSize(5);
    }
}
