package org.betweensessions.content.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.content.judging.Vignettes.HARM;
import static org.betweensessions.content.judging.Vignettes.HELP;
import static org.betweensessions.content.judging.Vignettes.choice;
import static org.betweensessions.content.judging.Vignettes.choose;
import static org.betweensessions.content.judging.Vignettes.chooseOne;
import static org.betweensessions.content.judging.Vignettes.crosses;
import static org.betweensessions.content.judging.Vignettes.decision;
import static org.betweensessions.content.judging.Vignettes.ending;
import static org.betweensessions.content.judging.Vignettes.marks;
import static org.betweensessions.content.judging.Vignettes.meets;
import static org.betweensessions.content.judging.Vignettes.plain;
import static org.betweensessions.content.judging.Vignettes.repairing;
import static org.betweensessions.content.judging.Vignettes.repairs;
import static org.betweensessions.content.judging.Vignettes.scene;
import static org.betweensessions.content.judging.Vignettes.skippable;
import static org.betweensessions.content.judging.Vignettes.to;
import static org.betweensessions.content.judging.Vignettes.write;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Vignettes.Made;
import org.betweensessions.content.judging.Vignettes.MadeScene;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {
    private static final Move READ_ON = new Move.ReadOn();
    private static final Move WROTE = new Move.Responded(new Response.Wrote("A text."));

    @Test
    void addsUpTheCreditOfThePathTaken() {
        Tally tally = tally(
                List.of(choose("A"), choose("B"), choose("C")),
                scene("start", to("end"), all(), all(), all()),
                ending("end"));
        assertThat(tally.earned()).isEqualTo(new Credit(3, 2));
        assertThat(tally.attainable()).isEqualTo(3);
    }

    @Test
    void countsNoCreditForAWrittenText() {
        Tally tally = tally(List.of(WROTE), scene("start", to("end"), write()), ending("end"));
        assertThat(tally.attainable()).isZero();
        assertThat(tally.profile()).isEmpty();
    }

    @Test
    void leavesASceneSetAsideOutOfEveryFigure() {
        Tally tally = tally(
                List.of(new Move.SetAside()),
                scene("start", meets(crosses(skippable("end", "end"), HARM), HELP), all()),
                ending("end"));
        assertThat(tally).isEqualTo(new Tally(Credit.NONE, 0, Set.of(), Set.of(), Set.of(), List.of(), List.of()));
    }

    @Test
    void holdsALineThatIsMetAndNotCrossed() {
        Tally tally = tally(List.of(choose("A")), scene("start", to("end"), all()), ending("end"));
        assertThat(tally.met()).containsExactly(HELP);
        assertThat(tally.crossed()).isEmpty();
        assertThat(tally.held()).isEqualTo(1);
    }

    @Test
    void countsALineOnceHoweverOftenItIsMetOrCrossed() {
        Tally tally = tally(
                List.of(choose("D"), choose("D"), choose("A")),
                scene("start", to("end"), all(), all(), all()),
                ending("end"));
        assertThat(tally.met()).containsExactly(HELP);
        assertThat(tally.crossed()).containsExactly(HELP);
        assertThat(tally.held()).isZero();
    }

    @Test
    void showsALineCrossedAndThenRepairedAsBoth() {
        Tally tally = tally(
                List.of(choose("D"), choose("B")), scene("start", to("end"), all(), repairingHelp()), ending("end"));
        assertThat(tally.crossed()).containsExactly(HELP);
        assertThat(tally.repaired()).containsExactly(HELP);
        assertThat(tally.held()).isZero();
    }

    @Test
    void saysAtWhichStationALineWasCrossedAndPutRight() {
        Tally tally = tally(
                List.of(choose("B"), choose("D"), choose("B"), choose("B")),
                scene("start", to("end"), repairingHelp(), all(), repairingHelp(), repairingHelp()),
                ending("end", crosses(plain(), HARM)));
        assertThat(tally.turns())
                .containsExactly(
                        new Tally.LineTurn(2, HELP, false),
                        new Tally.LineTurn(3, HELP, true),
                        new Tally.LineTurn(5, HARM, false));
    }

    @Test
    void countsNoRepairBeforeTheCrossing() {
        Tally tally = tally(
                List.of(choose("B"), choose("D")), scene("start", to("end"), repairingHelp(), all()), ending("end"));
        assertThat(tally.crossed()).containsExactly(HELP);
        assertThat(tally.repaired()).isEmpty();
    }

    @Test
    void undoesTheRepairWhenTheLineIsCrossedAgain() {
        Tally tally = tally(
                List.of(choose("D"), choose("B"), choose("D")),
                scene("start", to("end"), all(), repairingHelp(), all()),
                ending("end"));
        assertThat(tally.crossed()).containsExactly(HELP);
        assertThat(tally.repaired()).isEmpty();
    }

    @Test
    void followsTheSceneBeforeTheResponseGivenInIt() {
        Tally tally = tally(
                List.of(choose("D"), choose("D")),
                scene("start", to("repair"), all()),
                scene("repair", repairs(to("end"), HELP), all()),
                ending("end"));
        assertThat(tally.repaired()).isEmpty();
    }

    @Test
    void countsTheLinesOfAnEndingThatIsReached() {
        Tally tally = tally(
                List.of(choose("D")),
                scene("start", to("end"), all()),
                ending("end", crosses(repairs(plain(), HELP), HARM)));
        assertThat(tally.crossed()).containsExactlyInAnyOrder(HELP, HARM);
        assertThat(tally.repaired()).containsExactly(HELP);
    }

    @Test
    void doesNotCountTheLinesOfASceneThatIsNotYetLeft() {
        Tally tally = tally(
                List.of(READ_ON), scene("start", to("next")), scene("next", crosses(to("end"), HARM)), ending("end"));
        assertThat(tally.met()).isEmpty();
    }

    @Test
    void countsAsCrossedWhatAReviewerFoundInAWrittenText() {
        Judge judge = Vignettes.judge(scene("start", to("end"), write()), ending("end"));
        Course course = judge.walk(List.of(WROTE));
        assertThat(judge.tally(course).held()).isEqualTo(1);
        assertThat(judge.tally(course, Map.of(decision("start.1"), Set.of(HELP)))
                        .crossed())
                .containsExactly(HELP);
    }

    @Test
    void doesNotLetAReviewerFindWhatCannotBeCrossedThere() {
        Judge judge = Vignettes.judge(scene("start", to("end"), write(), all()), ending("end"));
        Course course = judge.walk(List.of(WROTE, choose("A")));
        Tally tally = judge.tally(course, Map.of(decision("start.1"), Set.of(HARM), decision("start.2"), Set.of(HELP)));
        assertThat(tally.crossed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "5, true"})
    void showsAFigureForAPrincipleFromFourDecisionsUp(int decisions, boolean shown) {
        Tally tally = profileOf(decisions);
        assertThat(tally.profile()).hasSize(1);
        assertThat(tally.profile().getFirst().decisions()).isEqualTo(decisions);
        assertThat(tally.profile().getFirst().shown()).isEqualTo(shown);
    }

    @Test
    void countsADecisionForEachPrincipleThatItNamesInTheOrderOfTheReferenceData() {
        Tally tally = tally(
                List.of(choose("A"), choose("B")),
                scene(
                        "start",
                        to("end"),
                        chooseOne(marks("fidelity", "confidentiality"), choice(Verdict.STRONG), choice(Verdict.WEAK)),
                        chooseOne(marks("fidelity"), choice(Verdict.STRONG), choice(Verdict.ACCEPTABLE))),
                ending("end"));
        assertThat(tally.profile())
                .extracting(figure -> figure.principle().id() + " " + figure.earned() + " of " + figure.decisions())
                .containsExactly("fidelity 3/2 of 2", "confidentiality 1 of 1");
    }

    private static Tally profileOf(int decisions) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Function<DecisionId, Made>[] made =
                Stream.generate(TallyTests::all).limit(decisions).toArray(Function[]::new);
        return tally(Collections.nCopies(decisions, choose("A")), scene("start", to("end"), made), ending("end"));
    }

    private static Function<DecisionId, Made> all() {
        return chooseOne(
                choice(Verdict.STRONG), choice(Verdict.ACCEPTABLE), choice(Verdict.WEAK), choice(Verdict.UNSAFE));
    }

    private static Function<DecisionId, Made> repairingHelp() {
        return chooseOne(choice(Verdict.WEAK), repairing(Verdict.STRONG, HELP));
    }

    private static Tally tally(List<Move> moves, MadeScene... scenes) {
        Judge judge = Vignettes.judge(scenes);
        return judge.tally(judge.walk(moves));
    }
}
