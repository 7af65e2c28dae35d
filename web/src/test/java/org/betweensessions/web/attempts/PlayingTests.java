package org.betweensessions.web.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Response;
import org.betweensessions.web.accounts.Persona;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.Player.Sheet;
import org.betweensessions.web.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnTrial
class PlayingTests {
    private static final String POSITIONS = "p:contains(P with a number names a position)";
    private static final String ROLE = "You are Mara Lindqvist, second-year student.";

    @Autowired
    private Trial trial;

    @Autowired
    private Player player;

    @Autowired
    private Attempts attempts;

    @Autowired
    private MutableClock clock;

    private Trial.House house;
    private Persona trainee;
    private AssignmentCard assignment;
    private Run run;

    @BeforeEach
    void begin() {
        house = trial.house();
        trainee = trial.trainee(house);
        assignment = trial.assign(house, Grading.GRADED);
        run = new Run(player, trainee, player.start(trainee, assignment));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void commitsEveryKindOfDecisionAndLeadsToItsReceipt(int step, Map<String, String> form, String canary) {
        run.toTheText();
        run.write(6, "Can we speak at noon?");
        assertThat(run.page(step).body()).contains(canary);
        assertThat(run.commit(step, form).status()).isEqualTo(303);
        assertThat(committed()).hasSize(6);
    }

    static Stream<Arguments> everyKind() {
        return Stream.of(
                Arguments.of(1, Map.of("option", "B"), "Canary-drawer-why-b"),
                Arguments.of(3, Run.RATINGS, "Canary-notes-why"),
                Arguments.of(4, Run.RANKS, "Canary-ranks-why"),
                Arguments.of(5, Run.SHIFT, "Canary-shift-why"),
                Arguments.of(6, Map.of("text", "Can we speak at noon?"), "Canary-reply-item-one"));
    }

    @Test
    void endsAtTheEndingAndHasADebriefOnlyThen() {
        run.toTheText();
        run.write(6, "Can we speak at noon?");
        assertThat(player.get(trainee, run.attempt() + "/debrief").leadsTo()).isEqualTo(run.attempt());

        assertThat(run.readOn(7).leadsTo()).isEqualTo(run.at(8));

        assertThat(run.page(8).text("h1")).isEqualTo("The way out");
        assertThat(player.get(trainee, run.attempt() + "/debrief").status()).isEqualTo(200);
        assertThat(record().card().finished()).isTrue();
    }

    @Test
    void tellsTheTraineeWhomTheyPlayBeforeTheStartAndAtItsHead() {
        assertThat(player.get(trainee, "/programs/" + house.program() + "/work").text("li:has(h3) details"))
                .contains(ROLE);

        assertThat(run.page(1).text(".part"))
                .isEqualTo("Who you are You are Mara Lindqvist, second-year student. training clinic 15 minutes");
    }

    @Test
    void keepsWhomTheTraineePlaysWithinReachOnEveryLaterPage() {
        run.choose(1, "B");
        assertThat(run.page(1).text("details:contains(Who you are here)")).contains(ROLE);

        assertThat(run.page(2).text("details:contains(Who you are here)")).contains(ROLE);
        assertThat(run.page(2).document().select(".part, details[open]")).isEmpty();
    }

    @Test
    void listsOnlyWhatRationalesCiteAndWhatALineRestsOnWithTheLine() {
        run.choose(1, "B");

        assertThat(run.page(1)
                        .document()
                        .select("section:has(> h3:contains(What it rests on)) .code")
                        .eachText())
                .containsExactly("ACA H.4.b", "APA 1.04");
        assertThat(
                        run.page(1)
                                .text(
                                        ".reading-of:contains(Red line at stake here) p:contains(The line rests on) + .standards"))
                .isNotEmpty();
    }

    @Test
    void saysWhatALineRestsOnWhereItWasCrossed() {
        run.choose(1, "C");

        assertThat(run.page(1).document().select(".red-line .part-name").eachText())
                .containsExactly("The line rests on");
        assertThat(run.page(1).document().select(".red-line .standards .code")).isNotEmpty();
        assertThat(run.page(1).document().select(".reading-of .standards")).isEmpty();
    }

    @Test
    void explainsPositionsOnlyWhereOneStands() {
        run.choose(1, "C");
        assertThat(run.page(1).document().select(".why > " + POSITIONS)).isEmpty();
        assertThat(run.page(1).document().select(".reading-body:has(.positions) " + POSITIONS))
                .hasSize(2);
        run.readOn(2);
        run.commit(3, Run.RATINGS);
        assertThat(run.page(3).document().select(POSITIONS)).isEmpty();
        run.commit(4, Run.RANKS);
        run.commit(5, Run.SHIFT);

        assertThat(run.page(5).document().select(".why > " + POSITIONS)).hasSize(1);
    }

    @Test
    void ordersWorkByItsDueTimeWithWhatIsFinishedLast() {
        trial.assign(house, Grading.PRACTICE, clock.instant().minus(Duration.ofHours(2)));
        trial.assign(house, Grading.PRACTICE, clock.instant().minus(Duration.ofHours(1)));
        trial.assign(house, Grading.PRACTICE, clock.instant().minus(Duration.ofHours(3)));
        assertThat(dueTimes()).hasSize(4).isSorted();
        String own = dueTimes().getLast();
        AssignmentCard soonest =
                trial.assign(house, Grading.GRADED, clock.instant().minus(Duration.ofHours(4)));
        new Run(player, trainee, player.start(trainee, soonest)).toTheEnd();

        assertThat(dueTimes()).hasSize(5);
        assertThat(dueTimes().subList(0, 4)).isSorted().endsWith(own);
        assertThat(dueTimes().getLast()).isLessThan(dueTimes().getFirst());
    }

    @Test
    void foldsWhatAFinishedVignetteIsAbout() {
        String summary = "A phone rings in a drawer after hours.";
        assertThat(work().document().select("li:has(h3) .entry-text > p").eachText())
                .contains(summary);
        run.toTheEnd();

        assertThat(work().document().select("li:has(h3) .entry-text > p")).isEmpty();
        assertThat(work().text("li:has(h3) details")).contains("What it is about", summary, ROLE);
        assertThat(work().text("li:has(h3) .entry-act")).isEqualTo("Finished Debrief");
    }

    private Sheet work() {
        return player.get(trainee, "/programs/" + house.program() + "/work");
    }

    private List<String> dueTimes() {
        return work().document().select(".facts dt:contains(Due) + dd time").eachAttr("datetime");
    }

    @Test
    void showsThePositionsThatTheRationaleWeighsBesideThoseThatAreEchoed() {
        assertThat(run.page(1).body()).doesNotContain("P03", "P16");

        run.choose(1, "B");

        assertThat(run.page(1)
                        .document()
                        .select(".reading-of.taken .positions .number")
                        .eachText())
                .containsExactly("P03", "P16");
        assertThat(run.page(1).text(".reading-of.taken")).contains("The rationale weighs");
    }

    @Test
    void asksForAnOptionWhereNoneWasChosen() {
        Sheet page = run.commit(1, Map.of());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#error-summary")).contains("Choose one of the options");
        assertThat(committed()).isEmpty();
    }

    @Test
    void refusesAnOptionThatIsNotOffered() {
        assertThat(run.choose(1, "D").status()).isEqualTo(422);
        assertThat(committed()).isEmpty();
    }

    @Test
    void keepsTheRatingsThatWereGivenWhereOneIsMissing() {
        run.toTheDesk();

        Sheet page = run.commit(3, Map.of("rating-A", "CLEARLY_ACCEPTABLE", "rating-C", "RATHER_UNACCEPTABLE"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("input[checked]").eachAttr("name")).containsExactly("rating-A", "rating-C");
        assertThat(page.document().select("input[checked]").eachAttr("value"))
                .containsExactly("CLEARLY_ACCEPTABLE", "RATHER_UNACCEPTABLE");
    }

    @Test
    void keepsTheBestThatWasNamedWhereTheWorstIsMissing() {
        run.toTheDesk().commit(3, Run.RATINGS);

        Sheet page = run.commit(4, Map.of("best", "B"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#error-summary li")).isEqualTo("Name the worst option, then commit.");
        assertThat(page.document().select("input[checked]").eachAttr("value")).containsExactly("B");
    }

    @Test
    void refusesTheSameOptionAsBestAndWorst() {
        run.toTheDesk().commit(3, Run.RATINGS);

        Sheet page = run.commit(4, Map.of("best", "B", "worst", "B"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("input[checked]").eachAttr("name")).containsExactly("best", "worst");
    }

    @Test
    void refusesAShiftThatIsNotOnTheScale() {
        run.toTheDesk().commit(3, Run.RATINGS);
        run.commit(4, Run.RANKS);

        assertThat(run.commit(5, Map.of("shift", "3")).status()).isEqualTo(422);
    }

    @Test
    void asksForWordsWhereNothingButSpaceWasWritten() {
        assertThat(run.toTheText().write(6, " \r\n\t ").status()).isEqualTo(422);
    }

    @Test
    void takesATextOfTenThousandCharactersHoweverWide() {
        assertThat(run.toTheText().write(6, "\uD83D\uDE42".repeat(10_000)).status())
                .isEqualTo(303);
    }

    @Test
    void refusesATextOfOneCharacterMoreAndKeepsIt() {
        String text = "\uD83D\uDE42".repeat(10_001);

        Sheet page = run.toTheText().write(6, text);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("textarea[name=text]").val()).isEqualTo(text);
    }

    @Test
    void letsNoBrowserCutATextThatWasPastedIn() {
        run.choose(1, "B");
        assertThat(run.page(1).document().select("textarea[maxlength]")).isEmpty();
        run.readOn(2);
        run.commit(3, Run.RATINGS);
        run.commit(4, Run.RANKS);
        run.commit(5, Run.SHIFT);

        assertThat(run.page(6).document().select("textarea")).hasSize(1);
        assertThat(run.page(6).document().select("textarea[maxlength]")).isEmpty();
    }

    @Test
    void keepsAnUrgentMarkWithTheText() {
        run.toTheText().commit(6, Map.of("text", "I do not know whom to ask.", "urgent", "true"));

        assertThat(record().committed(6).orElseThrow().urgent()).isTrue();
    }

    @Test
    void keepsAnUrgentMarkThatComesWithTheSameTextAgain() {
        run.toTheText().commit(6, Map.of("text", "I do not know whom to ask."));
        assertThat(record().committed(6).orElseThrow().urgent()).isFalse();

        run.commit(6, Map.of("text", "I do not know whom to ask.", "urgent", "true"));

        assertThat(record().committed(6).orElseThrow().urgent()).isTrue();
    }

    @Test
    void leadsADoubleSubmitToTheSameReceiptAsOneResponse() {
        Sheet first = run.choose(1, "A");
        Sheet second = run.choose(1, "A");

        assertThat(first.status()).isEqualTo(303).isEqualTo(second.status());
        assertThat(first.leadsTo()).isEqualTo(run.at(1)).isEqualTo(second.leadsTo());
        assertThat(committed()).hasSize(1);
    }

    @Test
    void takesTheSameTextForTheSameWhateverItsLineEnds() {
        run.toTheText().write(6, "One.\r\nTwo.\r\n");

        assertThat(run.write(6, "One.\nTwo.").status()).isEqualTo(303);
    }

    @Test
    void leadsAReplayAfterTheNextStepToTheOldReceipt() {
        run.toTheText();

        assertThat(run.choose(1, "B").leadsTo()).isEqualTo(run.at(1));
        assertThat(run.readOn(2).leadsTo()).isEqualTo(run.at(3));
        assertThat(run.resume().leadsTo()).isEqualTo(run.at(5));
    }

    @Test
    void showsBothTextsWhereAnotherWindowCommittedFirst() {
        run.toTheText().write(6, "The text of the first window.");

        Sheet page = run.write(6, "The text of the second window.");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().select("blockquote").eachText())
                .containsExactly("The text of the first window.", "The text of the second window.");
        assertThat(written(6)).isEqualTo("The text of the first window.");
    }

    @Test
    void showsBothChoicesWhereAnotherWindowCommittedFirst() {
        run.choose(1, "A");

        Sheet page = run.choose(1, "B");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("section:has(h2:contains(Committed))")).contains("Let it ring");
        assertThat(page.text("section:has(h2:contains(Sent now))")).contains("Call the colleague");
    }

    @Test
    void showsATextThatIsTooLongBesideTheOneThatStands() {
        String long1 = "x".repeat(10_001);
        run.toTheText().write(6, "It stands.");

        Sheet page = run.write(6, long1);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().select("blockquote").eachText()).containsExactly("It stands.", long1);
    }

    @Test
    void leadsAnEmptyFormForAnAnsweredStepToItsReceipt() {
        run.choose(1, "A");

        Sheet answer = run.commit(1, Map.of());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.leadsTo()).isEqualTo(run.at(1));
    }

    @Test
    void answersASceneThatWasReadInAnotherWindowAndIsSetAsideInThisWithWhatStands() {
        run.choose(1, "C");
        run.readOn(2);

        Sheet page = run.setAside(2);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("section:has(h2:contains(Committed))")).contains("You read on.");
        assertThat(page.text("section:has(h2:contains(Sent now))")).contains("You set the scene aside.");
    }

    @Test
    void skipsNoStep() {
        assertThat(run.page(2).status()).isEqualTo(404);
        assertThat(run.commit(2, Map.of("option", "A")).status()).isEqualTo(404);
        assertThat(run.readOn(2).leadsTo()).isEqualTo(run.at(1));
        run.goOn(1);
        run.goOn(5);
        assertThat(run.resume().leadsTo()).isEqualTo(run.at(1));
        assertThat(committed()).isEmpty();
    }

    @Test
    void readsPastNoDecision() {
        Sheet answer = run.readOn(1);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.leadsTo()).isEqualTo(run.at(1));
        assertThat(committed()).isEmpty();
    }

    @Test
    void setsAsideOnlyWhatMayBeSetAside() {
        Sheet answer = run.setAside(1);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.leadsTo()).isEqualTo(run.at(1));
        assertThat(committed()).isEmpty();
    }

    @Test
    void takesNothingAfterTheEnding() {
        run.toTheText().write(6, "Can we speak at noon?");
        run.readOn(7);

        assertThat(run.readOn(8).leadsTo()).isEqualTo(run.at(8));
        assertThat(run.choose(8, "A").status()).isEqualTo(404);
        assertThat(run.page(9).status()).isEqualTo(404);
        assertThat(committed()).hasSize(7);
    }

    @Test
    void resumesAtTheReceiptUntilTheTraineeGoesOn() {
        run.choose(1, "B");
        assertThat(run.resume().leadsTo()).isEqualTo(run.at(1));

        assertThat(run.goOn(1).leadsTo()).isEqualTo(run.at(2));

        assertThat(run.resume().leadsTo()).isEqualTo(run.at(2));
    }

    @Test
    void showsTheReceiptToWhoeverGoesBack() {
        run.choose(1, "B");
        run.goOn(1);

        Sheet page = run.page(1);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("form#decision")).isEmpty();
        assertThat(run.resume().leadsTo()).isEqualTo(run.at(2));
    }

    @Test
    void hidesAnAttemptFromEveryoneElse() {
        Persona other = trial.trainee(house);
        Run theirs = new Run(player, other, run.attempt());
        run.choose(1, "B");

        assertThat(theirs.resume().status()).isEqualTo(404);
        assertThat(theirs.page(1).status()).isEqualTo(404);
        assertThat(theirs.choose(1, "B").status()).isEqualTo(404);
        assertThat(theirs.readOn(2).status()).isEqualTo(404);
        assertThat(theirs.goOn(1).status()).isEqualTo(404);
        assertThat(player.post(other, run.at(1) + "/reason", Map.of("reason", "Because."))
                        .status())
                .isEqualTo(404);
        assertThat(player.post(other, run.at(1) + "/draft", Map.of("text", "Mine"))
                        .status())
                .isEqualTo(404);
        assertThat(committed()).hasSize(1);
    }

    @Test
    void startsNothingBeforeItOpensAndStartsItThen() {
        AssignmentCard later =
                trial.assign(house, Grading.GRADED, clock.instant().plus(Duration.ofMinutes(1)));
        String start = "/programs/" + later.program() + "/assignments/" + later.id() + "/vignettes/1/attempts";
        clock.advance(Duration.ofMinutes(1).minusMillis(1));
        assertThat(player.post(trainee, start, Map.of()).status()).isEqualTo(404);

        clock.advance(Duration.ofMillis(1));
        assertThat(player.post(trainee, start, Map.of()).status()).isEqualTo(302);
    }

    @Test
    void takesNoResponseBeforeTheOpeningAndKeepsWhatWasFilledIn() {
        clock.advance(Duration.ofMillis(-1));

        Sheet page = run.choose(1, "B");
        clock.advance(Duration.ofMillis(1));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.body()).contains("This assignment is not open yet");
        assertThat(page.document().select("input[checked]").eachAttr("value")).containsExactly("B");
        assertThat(committed()).isEmpty();
    }

    @Test
    void takesALateResponse() {
        clock.advance(Trial.HOURS_OPEN.plusDays(1));

        assertThat(run.choose(1, "B").status()).isEqualTo(303);
        assertThat(player.get(trainee, "/programs/" + house.program() + "/work").text(".notice.urgent"))
                .contains("The due time is over");
    }

    @Test
    void asksBeforeAHardSceneAndShowsItOnlyThen() {
        run.choose(1, "A");

        assertThat(run.page(2).body()).contains("A client speaks of a night").doesNotContain("did not want to wake up");
        assertThat(player.get(trainee, run.at(2) + "?read=true").body()).contains("did not want to wake up");
    }

    @Test
    void asksBeforeAHardSceneWhateverWasPostedForTheStepBefore() {
        run.choose(1, "A");

        assertThat(run.commit(1, Map.of()).body()).doesNotContain("did not want to wake up");
        assertThat(run.commit(1, Map.of("option", "Z")).body()).doesNotContain("did not want to wake up");
        assertThat(player.post(trainee, run.at(1) + "/draft", Map.of("text", "Mine"))
                        .body())
                .doesNotContain("did not want to wake up");
    }

    @Test
    void setsASceneAsideWithoutACostAndTellsInBriefOnlyAfterwards() {
        run.choose(1, "A");
        assertThat(run.page(2).body()).doesNotContain("In-brief-of-the-night");
        assertThat(player.get(trainee, run.at(2) + "?read=true").body()).doesNotContain("In-brief-of-the-night");

        assertThat(run.setAside(2).leadsTo()).isEqualTo(run.at(2));

        assertThat(run.page(2).body())
                .contains("In-brief-of-the-night")
                .doesNotContain("did not want to wake up", "Canary");
        assertThat(record().passed(2).orElseThrow().lines().met()).isEmpty();
        assertThat(record().passed(2).orElseThrow().move()).isEqualTo(new Move.SetAside());
        assertThat(run.page(3).text("h1")).isEqualTo("The desk");
    }

    @Test
    void keepsOneReasonForAContestedResponse() {
        run.choose(1, "B");

        assertThat(reason(1, "She should hear it from me.").status()).isEqualTo(302);
        assertThat(reason(1, "She should hear it from me.").status()).isEqualTo(302);
        Sheet other = reason(1, "It is faster.");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.document().select("#your-reason blockquote").eachText())
                .containsExactly("She should hear it from me.", "It is faster.");
        assertThat(record().reason(1).orElseThrow().text()).isEqualTo("She should hear it from me.");
    }

    @Test
    void asksForNoReasonBeforeTheResponseNorWhereNothingIsContested() {
        assertThat(reason(1, "Because.").status()).isEqualTo(404);
        assertThat(reason(1, "").status()).isEqualTo(404);
        assertThat(reason(9, "").status()).isEqualTo(404);
        run.toTheDesk().commit(3, Run.RATINGS);

        assertThat(reason(3, "Because.").status()).isEqualTo(404);
        assertThat(reason(3, "").status()).isEqualTo(404);
        assertThat(record().reasons()).isEmpty();
    }

    @Test
    void takesAReasonOf500CharactersAndKeepsALongerOneOnThePage() {
        run.choose(1, "B");
        String tooLong = "\uD83D\uDE42".repeat(501);

        Sheet page = reason(1, tooLong);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("textarea[name=reason]").val()).isEqualTo(tooLong);

        assertThat(reason(1, "\uD83D\uDE42".repeat(500)).status()).isEqualTo(302);
    }

    @Test
    void attemptsAGradedVignetteOnceAndPracticeAgainWhenItIsFinished() {
        AssignmentCard practice = trial.assign(house, Grading.PRACTICE);
        Run first = new Run(player, trainee, player.start(trainee, practice));
        assertThat(player.start(trainee, practice)).isEqualTo(first.attempt());
        for (Run played : new Run[] {run, first}) {
            played.toTheText().write(6, "Can we speak at noon?");
            played.readOn(7);
        }

        assertThat(player.start(trainee, assignment)).isEqualTo(run.attempt());
        assertThat(player.start(trainee, practice)).isNotEqualTo(first.attempt());
    }

    private Sheet reason(int step, String text) {
        return player.post(trainee, run.at(step) + "/reason", Map.of("reason", text));
    }

    private AttemptRecord record() {
        return attempts.record(house.program(), run.id());
    }

    private List<AttemptRecord.Committed> committed() {
        return record().committed();
    }

    private String written(int step) {
        return record().passed(step).orElseThrow().move() instanceof Move.Responded responded
                        && responded.response() instanceof Response.Wrote wrote
                ? wrote.text()
                : "";
    }
}
