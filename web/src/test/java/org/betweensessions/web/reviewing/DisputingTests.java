package org.betweensessions.web.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.chose;
import static org.betweensessions.web.testing.TrialCohort.leadsTo;
import static org.betweensessions.web.testing.TrialCohort.setAside;

import java.util.List;
import java.util.Map;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithTrialContent
class DisputingTests {
    @Autowired
    private TrialCohort trial;

    private TrialCohort.Place place;
    private SignedIn ana;
    private AttemptId attempt;

    @BeforeEach
    void anAttemptWithOneResponse() {
        place = trial.newPlace();
        ana = trial.trainee(place, "Ana Ruiz");
        attempt = trial.play(ana, trial.assign(place, Grading.GRADED), List.of(chose("C")));
    }

    @Test
    void takesTheSameWordsSentTwiceAsOneDispute() {
        String first = leadsTo(dispute(1, Map.of("text", "She had asked for silence.")));
        String second = leadsTo(dispute(1, Map.of("text", "She had asked for silence. \n")));

        assertThat(second).isEqualTo(first).contains("#dispute-");
        assertThat(trial.page(ana, form(1)).select(".dispute")).hasSize(1);
    }

    @Test
    void keepsAnUrgentMarkThatComesWithTheSameWords() {
        leadsTo(dispute(1, Map.of("text", "This is about me.")));
        leadsTo(dispute(1, Map.of("text", "This is about me.", "urgent", "true")));

        assertThat(queue().select("h2").eachText()).containsExactly("Urgent (1)", "Disputes without a reply (1)");
    }

    @Test
    void waitsInTheQueueUntilItIsAnswered() {
        String id = leadsTo(dispute(1, Map.of("text", "She had asked for silence.")))
                .split("#dispute-")[1];

        assertThat(queue().select("h2").eachText()).containsExactly("Disputes without a reply (1)");

        leadsTo(trial.post(place.supervisor(), review() + "/disputes/" + id + "/replies", Map.of("text", "I see.")));

        assertThat(queue().select(".empty")).isNotEmpty();
        assertThat(trial.page(ana, form(1)).select(".dispute .comments").text()).contains("Sal Supervisor", "I see.");
    }

    @Test
    void staysInTheQueueWhenAnUrgentOneWasOnlySeen() {
        String id = leadsTo(dispute(1, Map.of("text", "This is about me.", "urgent", "true")))
                .split("#dispute-")[1];

        leadsTo(trial.post(place.supervisor(), review() + "/disputes/" + id + "/seen", Map.of()));

        assertThat(queue().select("h2").eachText()).containsExactly("Disputes without a reply (1)");
    }

    @Test
    void givesBackATextThatIsTooLong() {
        String tooLong = "x".repeat(2001);

        MvcTestResult result = dispute(1, Map.of("text", tooLong));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(TrialCohort.document(result).select("textarea").text()).isEqualTo(tooLong);
        assertThat(dispute(1, Map.of("text", "x".repeat(2000)))).hasStatus3xxRedirection();
    }

    @Test
    void countsCodePointsAndNotCharacters() {
        assertThat(dispute(1, Map.of("text", "\uD83C\uDF31".repeat(2000)))).hasStatus3xxRedirection();
    }

    @Test
    void needsAResponseOfOnesOwn() {
        trial.isUnknownTo(ana, form(7));
        trial.isUnknownTo(ana, form(0));
        trial.isUnknownTo(place.supervisor(), form(1));
        trial.isUnknownTo(trial.trainee(place, "Bo"), form(1));
        trial.isUnknownTo(trial.newPlace().supervisor(), form(1));
    }

    @Test
    void hasNothingToDisputeWhereASceneWasSetAside() {
        SignedIn bo = trial.trainee(place, "Bo");
        AttemptId other = trial.play(bo, trial.assign(place, Grading.GRADED), List.of(chose("A"), setAside()));

        trial.isUnknownTo(bo, "/programs/" + place.program() + "/attempts/" + other + "/steps/2/dispute");
    }

    @Test
    void cannotBeAnsweredThroughAnotherAttempt() {
        String id = leadsTo(dispute(1, Map.of("text", "She had asked for silence.")))
                .split("#dispute-")[1];
        AttemptId other =
                trial.play(trial.trainee(place, "Bo"), trial.assign(place, Grading.GRADED), List.of(chose("A")));

        assertThat(trial.post(
                        place.supervisor(),
                        "/programs/" + place.program() + "/attempts/" + other + "/review/disputes/" + id + "/replies",
                        Map.of("text", "I see.")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult dispute(int step, Map<String, String> fields) {
        return trial.post(ana, form(step), fields);
    }

    private Document queue() {
        return trial.page(place.supervisor(), place.path() + "/queue");
    }

    private String form(int step) {
        return "/programs/" + place.program() + "/attempts/" + attempt + "/steps/" + step + "/dispute";
    }

    private String review() {
        return "/programs/" + place.program() + "/attempts/" + attempt + "/review";
    }
}
