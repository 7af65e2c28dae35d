package org.betweensessions.web.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.chose;
import static org.betweensessions.web.testing.TrialCohort.setAside;
import static org.betweensessions.web.testing.TrialCohort.shifted;
import static org.betweensessions.web.testing.TrialCohort.throughout;
import static org.betweensessions.web.testing.TrialCohort.wrote;

import java.util.List;
import java.util.Map;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithTrialContent
class DebriefTests {
    @Autowired
    private TrialCohort trial;

    private TrialCohort.Place place;
    private SignedIn ana;

    @BeforeEach
    void aTrainee() {
        place = trial.newPlace();
        ana = trial.trainee(place, "Ana Ruiz");
    }

    @Test
    void waitsForTheEndOfTheVignette() {
        AttemptId attempt = trial.play(ana, trial.assign(place, Grading.GRADED), List.of(chose("A")));

        assertThat(trial.get(ana, debrief(attempt)))
                .hasRedirectedUrl("/programs/" + place.program() + "/attempts/" + attempt);
    }

    @Test
    void isUnknownToEveryoneButItsTrainee() {
        AttemptId attempt = finished(throughout("A", "A"));

        trial.isUnknownTo(trial.trainee(place, "Bo"), debrief(attempt));
        trial.isUnknownTo(place.supervisor(), debrief(attempt));
        trial.isUnknownTo(place.lead(), debrief(attempt));
        trial.isUnknownTo(trial.newPlace().supervisor(), debrief(attempt));
    }

    @Test
    void showsALineThatWasCrossedAndRepairedAsBothAndFullCreditBesideIt() {
        Document page = trial.page(ana, debrief(finished(throughout("D", "A"))));

        assertThat(page.select(".floor .figure-number").text()).startsWith("1 of 2 lines met");
        assertThat(page.select(".lines .repaired").text()).contains("crossed, then repaired");
        assertThat(page.select(".range .figure-number").text()).startsWith("4 of 5 attainable");
    }

    @Test
    void saysThatALineWasPutRightOnlyWhereItHadBeenCrossed() {
        assertThat(trial.page(ana, debrief(finished(throughout("D", "A"))))
                        .select(".notice.done")
                        .text())
                .contains("Red line put right here: ");
        assertThat(trial.page(ana, debrief(finished(throughout("A", "A")))).select(".notice.done"))
                .isEmpty();
    }

    @Test
    void explainsWhatAPositionIsOnce() {
        Document page = trial.page(ana, debrief(finished(throughout("A", "A"))));

        assertThat(page.select(".positions")).isNotEmpty();
        assertThat(page.select("p:contains(P with a number names a position)")).hasSize(1);
    }

    @Test
    void showsAnOmissionAsALineCrossedByReachingTheEnding() {
        Document page = trial.page(ana, debrief(finished(throughout("A", "B"))));

        assertThat(page.select(".lines .crossed").text()).contains("crossed");
    }

    @Test
    void givesAProfileFigureFromFourDecisionsOn() {
        Document page = trial.page(ana, debrief(finished(throughout("A", "A"))));

        assertThat(page.select("table tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).startsWith("Fidelity").contains("5 of 5"))
                .anySatisfy(row -> assertThat(row).startsWith("Integrity").contains("too few to say"));
    }

    @Test
    void givesNoProfileFigureForThreeDecisions() {
        Document page = trial.page(ana, debrief(finished(withTuesdaySetAside())));

        assertThat(page.select("table tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).startsWith("Fidelity").contains("too few to say"));
    }

    @Test
    void isNeutralAboutASceneThatWasSetAside() {
        Document page = trial.page(ana, debrief(finished(withTuesdaySetAside())));

        assertThat(page.select(".map .set-aside").text()).startsWith("Tuesday Set aside");
        assertThat(page.select(".range .figure-number").text()).startsWith("3 of 3 attainable");
    }

    @Test
    void saysWhatOtherPathsHeld() {
        Document page = trial.page(ana, debrief(finished(throughout("A", "A"))));

        assertThat(page.select(".elsewhere").text())
                .contains("C, Wait for the session, would have led to: Thursday")
                .doesNotContain("Reply with a time");
        assertThat(page.select("main").text()).contains("Scenes that were not on your path: An open weekend.");
    }

    @Test
    void putsContestedDecisionsFirst() {
        Document page = trial.page(ana, debrief(finished(throughout("A", "A"))));

        assertThat(page.select(".contents li").first().text())
                .contains("What do you do about the message?", "Contested");
    }

    @Test
    void namesACrossedLineBeforeSayingThatTheDecisionIsContested() {
        Document page = trial.page(ana, debrief(finished(throughout("D", "A"))));

        assertThat(page.select(".contents li").first().select(".entry-act").text())
                .isEqualTo("A red line was crossed Contested");
    }

    @Test
    void linksALineToTheStepsAtWhichItWasCrossedAndPutRight() {
        Document page = trial.page(ana, debrief(finished(throughout("D", "A"))));

        assertThat(page.select(".lines .repaired a").eachText())
                .containsExactly("crossed at step 1, Monday", "put right at step 6, Thursday");
        assertThat(page.select(".lines .repaired a").eachAttr("href"))
                .allSatisfy(step -> assertThat(page.select(step)).hasSize(1));
    }

    @Test
    void linksALineCrossedByReachingTheEndingToTheEndingOnThePath() {
        Document page = trial.page(ana, debrief(finished(throughout("A", "B"))));

        Element ending =
                page.select(page.select(".lines .crossed a").attr("href")).first();
        assertThat(ending.hasClass("ending")).isTrue();
        assertThat(ending.text()).contains("Red line crossed here");
    }

    @Test
    void saysOnEveryClosedRowWhatTheResponseWasAndWhatItEarned() {
        Document page = trial.page(ana, debrief(finished(throughout("A", "A"))));

        assertThat(page.select(".fold > summary .in-brief").eachText())
                .startsWith(
                        "You chose A, Call now. Strong Credit: 1 of 1.",
                        "You rated 3 of 3 on the key's side. Credit: 1 of 1.",
                        "You named A best, C worst. Credit: 1 of 1.",
                        "You said: Less fitting. Key: Less fitting. Credit: 1 of 1.",
                        "Written, 6 words.");
        assertThat(page.select(".map .in-brief").eachText())
                .isEqualTo(page.select(".fold > summary .in-brief").eachText());
    }

    @Test
    void keepsWhatTheTraineeWroteForPaperOutsideOfWhatIsFoldedAway() {
        Document page = trial.page(ana, debrief(finished(throughout("A", "A"))));

        assertThat(page.select(".debriefed > blockquote.print-only").eachText())
                .containsExactly("The message came in at eight.");
    }

    @Test
    void saysWhoCanSeeTheAttempt() {
        AssignmentCard practice = trial.assign(place, Grading.PRACTICE);
        AttemptId attempt = trial.play(ana, practice, throughout("A", "A"));

        assertThat(trial.page(ana, debrief(attempt)).select(".notice").text()).contains("Only you see this attempt.");

        trial.post(ana, "/programs/" + place.program() + "/attempts/" + attempt + "/share", Map.of());
        assertThat(trial.page(ana, debrief(attempt)).select(".notice").text())
                .contains("Your supervisors can see this attempt.");
    }

    private static List<Map<String, String>> withTuesdaySetAside() {
        return List.of(chose("A"), setAside(), shifted("LESS"), wrote("Noted."), chose("A"));
    }

    private AttemptId finished(List<Map<String, String>> moves) {
        return trial.play(ana, trial.assign(place, Grading.GRADED), moves);
    }

    private String debrief(AttemptId attempt) {
        return "/programs/" + place.program() + "/attempts/" + attempt + "/debrief";
    }
}
