package org.betweensessions.content.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.Code;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.PrincipleId;
import org.betweensessions.content.model.QuestionId;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Standard;
import org.junit.jupiter.api.Test;

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
