package org.betweensessions.content.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.betweensessions.content.judging.Vignettes.HARM;
import static org.betweensessions.content.judging.Vignettes.HELP;
import static org.betweensessions.content.judging.Vignettes.choice;
import static org.betweensessions.content.judging.Vignettes.choiceTo;
import static org.betweensessions.content.judging.Vignettes.choose;
import static org.betweensessions.content.judging.Vignettes.chooseOne;
import static org.betweensessions.content.judging.Vignettes.crosses;
import static org.betweensessions.content.judging.Vignettes.decision;
import static org.betweensessions.content.judging.Vignettes.ending;
import static org.betweensessions.content.judging.Vignettes.leadingTo;
import static org.betweensessions.content.judging.Vignettes.marks;
import static org.betweensessions.content.judging.Vignettes.meets;
import static org.betweensessions.content.judging.Vignettes.scene;
import static org.betweensessions.content.judging.Vignettes.skippable;
import static org.betweensessions.content.judging.Vignettes.to;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.betweensessions.content.judging.Vignettes.Made;
import org.betweensessions.content.judging.Vignettes.MadeScene;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.Verdict;
import org.junit.jupiter.api.Test;

class CourseTests {
    private static final Move READ_ON = new Move.ReadOn();
    private static final Move SET_ASIDE = new Move.SetAside();

    @Test
    void beginsAtTheFirstSceneWithItsFirstDecision() {
        Course course = walk(List.of(), scene("start", to("end"), plain(), plain()), ending("end"));
        assertThat(course.passed()).isEmpty();
        assertThat(course.here().number()).isEqualTo(1);
        assertThat(course.here().entering()).isTrue();
        assertThat(course.here().decision())
                .hasValueSatisfying(met -> assertThat(met.id()).isEqualTo(decision("start.1")));
        assertThat(course.complete()).isFalse();
    }

    @Test
    void meetsTheDecisionsOfASceneInOrderThenGoesWhereTheSceneLeads() {
        MadeScene[] scenes = {scene("start", to("end"), plain(), plain()), ending("other"), ending("end")};
        Course second = walk(List.of(choose("A")), scenes);
        assertThat(second.here().decision())
                .hasValueSatisfying(met -> assertThat(met.id()).isEqualTo(decision("start.2")));
        assertThat(second.here().entering()).isFalse();
        assertThat(second.here().number()).isEqualTo(2);
        Course end = walk(List.of(choose("A"), choose("A")), scenes);
        assertThat(end.here().scene().id()).isEqualTo(new SceneId("end"));
        assertThat(end.complete()).isTrue();
    }

    @Test
    void lettingTheOptionLeadComesBeforeLettingTheDecisionLead() {
        MadeScene[] scenes = {
            scene(
                    "start",
                    to("third"),
                    chooseOne(
                            leadingTo(marks("fidelity"), "second"),
                            choiceTo(Verdict.STRONG, "first"),
                            choice(Verdict.WEAK)),
                    plain()),
            ending("first"),
            ending("second"),
            ending("third")
        };
        assertThat(walk(List.of(choose("A")), scenes).here().scene().id()).isEqualTo(new SceneId("first"));
        assertThat(walk(List.of(choose("B")), scenes).here().scene().id()).isEqualTo(new SceneId("second"));
    }

    @Test
    void readsOnThroughASceneThatAsksForNothing() {
        Course course = walk(List.of(READ_ON), scene("start", to("end")), ending("end"));
        assertThat(course.here().scene().id()).isEqualTo(new SceneId("end"));
        assertThat(course.passed().getFirst().judgement()).isEmpty();
    }

    @Test
    void setsASceneAsideWithAllItsDecisionsAndItsLines() {
        Course course = walk(
                List.of(SET_ASIDE),
                scene("start", crosses(skippable("end", "gentle"), HARM), plain(), plain()),
                ending("end"),
                ending("gentle"));
        assertThat(course.here().scene().id()).isEqualTo(new SceneId("gentle"));
        assertThat(course.passed()).hasSize(1);
        assertThat(course.passed().getFirst().lines()).isEqualTo(Lines.NONE);
    }

    @Test
    void saysWhatArrivingMeantForLinesOnlyWhereTheSceneIsEntered() {
        MadeScene[] scenes = {scene("start", meets(crosses(to("end"), HARM), HELP), plain(), plain()), ending("end")};
        assertThat(walk(List.of(), scenes).linesHere())
                .isEqualTo(new Lines(Set.of(HELP, HARM), Set.of(HARM), Set.of()));
        assertThat(walk(List.of(choose("A")), scenes).linesHere()).isEqualTo(Lines.NONE);
    }

    @Test
    void joinsTheLinesOfArrivingWithThoseOfTheResponse() {
        Course course = walk(List.of(choose("B")), scene("start", crosses(to("end"), HARM), plain()), ending("end"));
        assertThat(course.passed().getFirst().lines())
                .isEqualTo(new Lines(Set.of(HELP, HARM), Set.of(HELP, HARM), Set.of()));
    }

    @Test
    void refusesAnyMoveAfterTheEnding() {
        assertThatThrownBy(() -> walk(List.of(READ_ON, READ_ON), scene("start", to("end")), ending("end")))
                .isInstanceOf(MoveDoesNotFit.class)
                .hasMessageContaining("has ended");
    }

    @Test
    void refusesToReadOnPastADecision() {
        assertThatThrownBy(() -> walk(List.of(READ_ON), scene("start", to("end"), plain()), ending("end")))
                .isInstanceOf(MoveDoesNotFit.class)
                .hasMessageContaining("asks for a response");
    }

    @Test
    void refusesAResponseWhereNothingIsAsked() {
        assertThatThrownBy(() -> walk(List.of(choose("A")), scene("start", to("end")), ending("end")))
                .isInstanceOf(MoveDoesNotFit.class)
                .hasMessageContaining("only read");
    }

    @Test
    void refusesToSetAsideASceneWithoutAContentNote() {
        assertThatThrownBy(() -> walk(List.of(SET_ASIDE), scene("start", to("end")), ending("end")))
                .isInstanceOf(MoveDoesNotFit.class)
                .hasMessageContaining("content note");
    }

    @Test
    void refusesToSetASceneAsideOnceItsFirstDecisionIsTaken() {
        assertThatThrownBy(() -> walk(
                        List.of(choose("A"), SET_ASIDE),
                        scene("start", skippable("end", "end"), plain(), plain()),
                        ending("end")))
                .isInstanceOf(MoveDoesNotFit.class)
                .hasMessageContaining("content note");
    }

    @Test
    void refusesAResponseThatDoesNotFitTheDecisionMet() {
        assertThatThrownBy(() -> walk(List.of(choose("C")), scene("start", to("end"), plain()), ending("end")))
                .isInstanceOf(ResponseDoesNotFit.class);
    }

    private static Course walk(List<Move> moves, MadeScene... scenes) {
        return Vignettes.judge(scenes).walk(moves);
    }

    private static Function<DecisionId, Made> plain() {
        return chooseOne(choice(Verdict.STRONG), choice(Verdict.UNSAFE));
    }
}
