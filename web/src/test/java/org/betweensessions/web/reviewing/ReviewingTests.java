package org.betweensessions.web.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.chose;
import static org.betweensessions.web.testing.TrialCohort.leadsTo;
import static org.betweensessions.web.testing.TrialCohort.throughout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithTrialContent
class ReviewingTests {
    private static final int WRITTEN = 5;

    @Autowired
    private TrialCohort trial;

    private TrialCohort.Place place;
    private SignedIn ana;
    private AssignmentCard assignment;
    private AttemptId attempt;

    @BeforeEach
    void aFinishedAttempt() {
        place = trial.newPlace();
        ana = trial.trainee(place, "Ana Ruiz");
        assignment = trial.assign(place, Grading.GRADED);
        attempt = trial.play(ana, assignment, throughout("A", "A"));
    }

    @Test
    void showsTheTraineeAComment() {
        comment(place.supervisor(), "Clear and short.");

        assertThat(debrief().select(".comments").text()).contains("Sal Supervisor", "Clear and short.");
    }

    @Test
    void takesTheSameCommentSentTwiceAsOne() {
        comment(place.supervisor(), "Clear and short.");
        comment(place.supervisor(), "Clear and short.\r\n");

        assertThat(review().select(".comments > li")).hasSize(1);
    }

    @Test
    void keepsACommentThatIsTooLongOnThePage() {
        String tooLong = "x".repeat(2001);

        MvcTestResult result = trial.post(place.supervisor(), base() + "/steps/1/comments", Map.of("text", tooLong));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(TrialCohort.document(result).select("#comment-1").text()).isEqualTo(tooLong);
        assertThat(trial.post(place.supervisor(), base() + "/steps/1/comments", Map.of("text", "x".repeat(2000))))
                .hasStatus3xxRedirection();
    }

    @Test
    void showsTheTraineeTicksApartFromTheFigures() {
        String before = debrief().select(".figures").text();

        leadsTo(tick(0, Map.of("item", "1")));

        assertThat(debrief().select(".checklist li").eachText())
                .anySatisfy(item -> assertThat(item).startsWith("Ticked:").contains("what was done about it"));
        assertThat(debrief().select(".figures").text()).isEqualTo(before);
    }

    @Test
    void countsALineThatAReviewerFoundCrossedAndSaysWhoFoundIt() {
        leadsTo(tick(0, Map.of("line", "deceiving-or-falsifying")));

        assertThat(debrief().select(".floor .figure-number").text()).startsWith("1 of 2 lines met");
        assertThat(debrief().select(".red-line").text()).contains("as a reviewer found");
    }

    @Test
    void keepsNothingThatTheDecisionDoesNotHold() {
        leadsTo(tick(0, Map.of("item", "7", "line", "no-way-to-reach-help")));

        assertThat(debrief().select(".red-line")).isEmpty();
        assertThat(review().select("input[name=item][checked]")).isEmpty();
    }

    @Test
    void showsBothTicksWhenAnotherReviewerWasFaster() {
        leadsTo(tick(0, Map.of("item", "0")));

        MvcTestResult second = tick(0, Map.of("item", "2"));

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        Document page = TrialCohort.document(second);
        assertThat(page.select(".versions .checklist li").first().text()).startsWith("Ticked:");
        assertThat(page.select("input[name=item][checked]").eachAttr("value")).containsExactly("2");
        leadsTo(tick(Integer.parseInt(page.select("input[name=version]").val()), Map.of("item", "2")));
        assertThat(review().select("input[name=item][checked]").eachAttr("value"))
                .containsExactly("2");
    }

    @Test
    void takesTheSameTicksSentTwiceAsOneVersion() {
        leadsTo(tick(0, Map.of("item", "0")));
        leadsTo(tick(0, Map.of("item", "0")));

        assertThat(review().select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void bringsAWrittenResponseToTheQueueUntilItIsReviewed() {
        assertThat(queue().select("h2").eachText()).containsExactly("Written responses that nobody has reviewed (1)");

        leadsTo(tick(0, Map.of("item", "0")));

        assertThat(queue().select(".empty").text()).contains("Nothing waits.");
    }

    @Test
    void listsTheFiftyWrittenResponsesThatHaveWaitedLongestAndMovesTheNextUp() {
        for (int other = 1; other <= QueuePage.LISTED; other++) {
            trial.play(trial.trainee(place, "Trainee " + other), assignment, throughout("A", "A"));
        }

        assertThat(queue().select("h2").eachText()).containsExactly("Written responses that nobody has reviewed (51)");
        assertThat(queue().select(".entry-text h3").eachText())
                .hasSize(QueuePage.LISTED)
                .contains("Ana Ruiz", "Trainee 49")
                .doesNotContain("Trainee 50");
        assertThat(queue().select("main").text()).contains("The 50 that have waited longest are listed.");

        leadsTo(tick(0, Map.of("item", "0")));

        assertThat(queue().select(".entry-text h3").eachText())
                .hasSize(QueuePage.LISTED)
                .contains("Trainee 50");
        assertThat(queue().select("main").text()).doesNotContain("waited longest");
    }

    @Test
    void listsEverythingThatIsUrgent() {
        Map<String, String> urgently = new HashMap<>(chose("A"));
        urgently.put("urgent", "true");
        for (int other = 0; other <= QueuePage.LISTED; other++) {
            trial.play(trial.trainee(place, "Trainee " + other), assignment, List.of(urgently));
        }

        assertThat(queue().select("section").first().select(".entry-text")).hasSize(QueuePage.LISTED + 1);
    }

    @Test
    void putsAnUrgentResponseFirstUntilItIsSeen() {
        SignedIn bo = trial.trainee(place, "Bo Lind");
        Map<String, String> urgently = new HashMap<>(chose("A"));
        urgently.put("urgent", "true");
        AttemptId urgent = trial.play(bo, assignment, List.of(urgently));

        assertThat(queue().select("h2").first().text()).isEqualTo("Urgent (1)");
        assertThat(results().select(".notice.urgent").text()).contains("One thing is marked urgent");
        assertThat(results().select(".notice.urgent a").attr("href"))
                .isEqualTo("/programs/" + place.program() + "/attempts/" + urgent + "/review#step-1");

        String path = "/programs/" + place.program() + "/attempts/" + urgent + "/review/steps/1/seen";
        leadsTo(trial.post(place.supervisor(), path, Map.of()));
        leadsTo(trial.post(place.supervisor(), path, Map.of()));

        assertThat(queue().select("h2").text()).doesNotContain("Urgent");
        assertThat(results().select(".notice.urgent")).isEmpty();
    }

    @Test
    void explainsTheCreditToTheSupervisorInTheThirdPersonAndToTheTraineeInTheSecond() {
        String rated = "A is keyed rather acceptable, %s rather acceptable: a match, 1 of 1.";

        assertThat(review().select("#step-2 .because li").eachText()).contains(rated.formatted("and was rated"));
        assertThat(review().select(".because").text()).doesNotContain("you");
        assertThat(debrief().select("#step-2 .because li").eachText()).contains(rated.formatted("you rated it"));
    }

    @Test
    void showsEveryOptionOfABestAndWorstBesideItsKey() {
        assertThat(review().select("#step-3 .readings").first().select("li").eachText())
                .hasSizeGreaterThan(2)
                .allSatisfy(option -> assertThat(option).contains("key: "))
                .anySatisfy(option -> assertThat(option).contains("trainee: Best", "key: Best"))
                .anySatisfy(
                        option -> assertThat(option).contains("key: Between").doesNotContain("trainee:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/steps/1/comments", "/steps/5/ticks", "/steps/1/seen"})
    void isUnknownToEveryoneButTheCohortsSupervisors(String path) {
        Map<String, String> form = Map.of("text", "Words", "version", "0");
        List<SignedIn> others = List.of(
                ana,
                place.lead(),
                trial.newCohortBeside(place).supervisor(),
                trial.newPlace().supervisor());

        assertThat(others).allSatisfy(who -> {
            trial.isUnknownTo(who, base());
            assertThat(trial.post(who, base() + path, form)).hasStatus(HttpStatus.NOT_FOUND);
        });
        assertThat(trial.post(place.supervisor(), base() + path, form)).hasStatus3xxRedirection();
    }

    @Test
    void knowsNoStepWithoutAResponse() {
        assertThat(trial.post(place.supervisor(), base() + "/steps/7/comments", Map.of("text", "Words")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void comment(SignedIn who, String text) {
        leadsTo(trial.post(who, base() + "/steps/" + WRITTEN + "/comments", Map.of("text", text)));
    }

    private MvcTestResult tick(int version, Map<String, String> ticks) {
        Map<String, String> form = new HashMap<>(ticks);
        form.put("version", Integer.toString(version));
        return trial.post(place.supervisor(), base() + "/steps/" + WRITTEN + "/ticks", form);
    }

    private Document review() {
        return trial.page(place.supervisor(), base());
    }

    private Document queue() {
        return trial.page(place.supervisor(), place.path() + "/queue");
    }

    private Document results() {
        return trial.page(place.supervisor(), place.path() + "/results");
    }

    private Document debrief() {
        return trial.page(ana, "/programs/" + place.program() + "/attempts/" + attempt + "/debrief");
    }

    private String base() {
        return "/programs/" + place.program() + "/attempts/" + attempt + "/review";
    }
}
