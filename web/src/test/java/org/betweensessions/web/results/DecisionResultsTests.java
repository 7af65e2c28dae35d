package org.betweensessions.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.chose;
import static org.betweensessions.web.testing.TrialCohort.named;
import static org.betweensessions.web.testing.TrialCohort.throughout;

import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithTrialContent
class DecisionResultsTests {
    @Autowired
    private TrialCohort trial;

    private TrialCohort.Place place;
    private AssignmentCard assignment;

    @BeforeEach
    void anAssignment() {
        place = trial.newPlace();
        assignment = trial.assign(place, Grading.GRADED);
    }

    @Test
    void countsResponsesOfUnfinishedAttemptsToo() {
        trial.play(trial.trainee(place, "Ana"), assignment, List.of(chose("A")));
        trial.play(trial.trainee(place, "Bo"), assignment, List.of(chose("B")));
        trial.play(trial.trainee(place, "Cy"), assignment, throughout("A", "A"));

        Document page = trial.page(place.supervisor(), decision("monday.1"));

        assertThat(page.select("table.chart").first().text()).contains("N = 3");
        assertThat(page.select("table.chart").first().select("tbody .num").eachText())
                .containsExactly("2", "1", "0", "0");
        assertThat(page.select("main").text()).contains("Of 3 pairs of trainees, 2 responded differently.");
    }

    @Test
    void listsTheMostDividedFirstAmongDecisionsOfOneWeight() {
        trial.play(trial.trainee(place, "Ana"), assignment, throughout("A", "A"));
        trial.play(trial.trainee(place, "Bo"), assignment, throughout("A", "B"));
        trial.play(trial.trainee(place, "Cy"), assignment, throughout("A", "B"));

        Document page = trial.page(place.supervisor(), path());

        Element first =
                page.select("table.decisions tbody tr:not(:has(.contested))").first();
        assertThat(first.select("th a").text()).isEqualTo("What do you do before the weekend?");
        assertThat(first.text()).contains("67 %: 2 of 3 pairs", "N = 3");
    }

    @Test
    void listsACrossedLineBeforeWhatIsContestedAndThatBeforeTheRest() {
        trial.play(trial.trainee(place, "Ana"), assignment, throughout("A", "A"));
        trial.play(trial.trainee(place, "Bo"), assignment, throughout("A", "A"));
        List<Map<String, String>> otherwise = new ArrayList<>(throughout("A", "A"));
        otherwise.set(2, named("B", "C"));
        trial.play(trial.trainee(place, "Cy"), assignment, otherwise);

        assertThat(trial.page(place.supervisor(), path())
                        .select("table.decisions tbody th a")
                        .eachText())
                .startsWith(
                        "What do you do about the message?", "Which is the best way to follow up, which the worst?");

        List<Map<String, String>> crossing = new ArrayList<>(throughout("A", "A"));
        crossing.set(2, named("C", "A"));
        trial.play(trial.trainee(place, "Dee"), assignment, crossing);
        AttemptId found = trial.play(trial.trainee(place, "Eve"), assignment, throughout("A", "A"));
        TrialCohort.leadsTo(trial.post(
                place.supervisor(),
                "/programs/" + place.program() + "/attempts/" + found + "/review/steps/5/ticks",
                Map.of("version", "0", "line", "deceiving-or-falsifying")));

        assertThat(trial.page(place.supervisor(), path())
                        .select("table.decisions tbody tr")
                        .first()
                        .text())
                .contains("crossed by 1");
    }

    @Test
    void listsWhatCannotDivideAfterWhatDidNot() {
        for (String name : List.of("Ana", "Bo", "Cy")) {
            trial.play(trial.trainee(place, name), assignment, throughout("A", "A"));
        }

        assertThat(trial.page(place.supervisor(), path())
                        .select("table.decisions tbody th a")
                        .eachText())
                .endsWith("What do you do before the weekend?", "What do you chart about Monday?");
    }

    @Test
    void drawsNothingWhereNobodyResponded() {
        Document list = trial.page(place.supervisor(), path());
        Document page = trial.page(place.supervisor(), decision("monday.1"));

        assertThat(list.select("table.decisions tbody .num").eachText()).containsOnly("N = 0");
        assertThat(page.select(".empty").text()).contains("N = 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"monday.1", "tuesday.1", "tuesday.2", "thursday.1", "thursday.2", "thursday.3"})
    void showEveryKindOfDecisionWithAndWithoutResponses(String decision) {
        assertThat(trial.page(place.supervisor(), decision(decision))
                        .select("main")
                        .text())
                .contains("N = 0");

        trial.play(trial.trainee(place, "Ana"), assignment, throughout("A", "A"));

        assertThat(trial.page(place.supervisor(), decision(decision))
                        .select("main")
                        .text())
                .contains("N = 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"question", "cohort", "debate", "rationale", "nonsense"})
    void showNoNameOnASlide(String slide) {
        trial.play(trial.trainee(place, "Ana Ruiz"), assignment, throughout("A", "A"));

        Document page = trial.page(place.supervisor(), decision("thursday.2") + "?view=slide&show=" + slide);

        assertThat(page.select("main.slide").text()).isNotEmpty().doesNotContain("Ana Ruiz");
    }

    @Test
    void tellTheSceneBesideTheQuestion() {
        Document page = trial.page(place.supervisor(), decision("monday.1") + "?view=slide");

        assertThat(page.select(".slide-head").text()).contains("The unanswered message", "Monday");
        assertThat(page.select(".told").text()).contains("A message stands on your phone", "are you there?");
        assertThat(page.select(".asks .asked-option")).hasSize(4);
    }

    @Test
    void stepFromTheCohortToTheRationaleWhereNoQuestionOfTheDebateIsPlayed() {
        Document page = trial.page(place.supervisor(), decision("tuesday.1") + "?view=slide&show=cohort");

        assertThat(page.select(".slides li a").eachText()).containsExactly("Question", "Cohort", "Rationale");
        assertThat(page.select(".slides [rel=next]").text()).isEqualTo("Rationale");
        assertThat(page.select(".slides [rel=prev]").text()).isEqualTo("Question");
    }

    @Test
    void openEveryReasonOnTheSlideAndNoneOnThePage() {
        assertThat(trial.page(place.supervisor(), decision("monday.1") + "?view=slide&show=rationale")
                        .select(".readings details[open]"))
                .hasSize(4);
        assertThat(trial.page(place.supervisor(), decision("monday.1")).select(".readings details[open]"))
                .isEmpty();
    }

    @Test
    void tellWhatWasAskedBeforeTheCounts() {
        trial.play(trial.trainee(place, "Ana"), assignment, List.of(chose("A")));

        Document page = trial.page(place.supervisor(), decision("monday.1"));

        assertThat(page.select("#asked ~ * table.chart")).isNotEmpty();
        assertThat(page.select("#asked .on-paper").text())
                .contains("Monday", "are you there?", "What do you do about the message?");
        assertThat(page.select("#asked .asked-option")).hasSize(4);
    }

    @Test
    void keepTheVerdictsOffTheSlideThatShowsTheCohort() {
        trial.play(trial.trainee(place, "Ana"), assignment, List.of(chose("D")));

        assertThat(trial.page(place.supervisor(), decision("monday.1") + "?view=slide&show=cohort")
                        .select(".verdict"))
                .isEmpty();
        assertThat(trial.page(place.supervisor(), decision("monday.1") + "?view=slide&show=rationale")
                        .select(".verdict"))
                .hasSize(4);
    }

    @Test
    void readOutOnlyTheReasonsThatMayBe() {
        giveReason("Ana", "Because she is alone", true);
        giveReason("Bo", "Because I was afraid", false);

        String page = trial.page(place.supervisor(), decision("monday.1"))
                .select("main")
                .text();

        assertThat(page).contains("Because she is alone").doesNotContain("Because I was afraid", "Ana", "Bo ");
    }

    @Test
    void countLinesCrossedAndLaterRepaired() {
        trial.play(trial.trainee(place, "Ana"), assignment, throughout("D", "A"));
        trial.play(trial.trainee(place, "Bo"), assignment, List.of(chose("D")));
        trial.play(trial.trainee(place, "Cy"), assignment, List.of(chose("A")));

        Document page = trial.page(place.supervisor(), decision("monday.1"));

        assertThat(page.select(".scroll table tbody td").eachText())
                .containsExactly("3 of 3", "2 of 3", "1 of 2", "0 of 3");
    }

    @Test
    void nameWhoWroteWhatForTheSupervisorAlone() {
        AttemptId attempt = trial.play(trial.trainee(place, "Ana Ruiz"), assignment, throughout("A", "A"));

        Document page = trial.page(place.supervisor(), decision("thursday.2"));

        assertThat(page.select("article h3 a").attr("href"))
                .isEqualTo("/programs/" + place.program() + "/attempts/" + attempt + "/review#step-5");
        assertThat(page.select("article").text()).contains("Ana Ruiz", "The message came in at eight.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/monday.2", "1/monday", "2/monday.1", "0/monday.1", "x/monday.1"})
    void knowNothingElse(String decision) {
        trial.isUnknownTo(place.supervisor(), path() + "/" + decision);
    }

    private void giveReason(String name, String reason, boolean mayBeReadOut) {
        SignedIn trainee = trial.trainee(place, name);
        AttemptId attempt = trial.play(trainee, assignment, List.of(chose("A")));
        Map<String, String> form =
                mayBeReadOut ? Map.of("reason", reason, "mayBeReadOut", "true") : Map.of("reason", reason);
        TrialCohort.leadsTo(
                trial.post(trainee, "/programs/" + place.program() + "/attempts/" + attempt + "/steps/1/reason", form));
    }

    private String decision(String decision) {
        return path() + "/1/" + decision;
    }

    private String path() {
        return place.path() + "/assignments/" + assignment.id() + "/decisions";
    }
}
