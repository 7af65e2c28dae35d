package org.betweensessions.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.chose;
import static org.betweensessions.web.testing.TrialCohort.rated;
import static org.betweensessions.web.testing.TrialCohort.setAside;
import static org.betweensessions.web.testing.TrialCohort.throughout;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.testing.MutableClock;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@WithTrialContent
class CohortResultsTests {
    @Autowired
    private TrialCohort trial;

    @Autowired
    private MutableClock clock;

    @Autowired
    private EntityManagerFactory entities;

    private TrialCohort.Place place;

    @BeforeEach
    void anEmptyCohort() {
        place = trial.newPlace();
    }

    @Test
    void saysWhatToDoWhenNothingIsAssigned() {
        Document page = trial.page(place.supervisor(), place.path() + "/results");

        assertThat(page.select(".empty").text()).contains("Nothing is assigned to this cohort yet.");
    }

    @Test
    void linksTheNameOfWhoHasBegunToTheReviewOfTheNewestWork() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.trainee(place, "Ana");
        SignedIn bo = trial.trainee(place, "Bo");
        trial.play(bo, assignment, throughout("A", "A"));

        Document page = trial.page(place.supervisor(), place.path() + "/results");

        assertThat(row(page, "Bo").select("th a").attr("href"))
                .isEqualTo(row(page, "Bo").select("td a").attr("href"))
                .endsWith("/review");
        assertThat(row(page, "Ana").select("a")).isEmpty();
    }

    @Test
    void opensAtTheAssignmentWithTheNewestResponse() {
        AssignmentCard worked = trial.assign(place, Grading.GRADED);
        AssignmentCard workedBefore = trial.assign(place, Grading.GRADED);
        AssignmentCard untouched = trial.assign(place, Grading.GRADED);
        SignedIn bo = trial.trainee(place, "Bo");
        trial.play(bo, workedBefore, List.of(chose("A")));
        clock.advance(Duration.ofMinutes(1));
        trial.play(bo, worked, List.of(chose("A")));
        clock.advance(Duration.ofMinutes(1));
        trial.start(bo, untouched);

        Document page = trial.page(place.supervisor(), place.path() + "/results");

        assertThat(page.select(".tabs [aria-current]").attr("href")).endsWith("assignment=" + worked.id());
    }

    @Test
    void opensAtGradedWorkBeforeNewerPractice() {
        AssignmentCard graded = trial.assign(place, Grading.GRADED);
        AssignmentCard practice = trial.assign(place, Grading.PRACTICE);
        SignedIn bo = trial.trainee(place, "Bo");
        trial.play(bo, graded, List.of(chose("A")));
        clock.advance(Duration.ofMinutes(1));
        trial.play(bo, practice, List.of(chose("A")));

        Document page = trial.page(place.supervisor(), place.path() + "/results");

        assertThat(page.select(".tabs [aria-current]").attr("href")).endsWith("assignment=" + graded.id());
    }

    @Test
    void countsNobodyWhenNobodyIsInTheCohort() {
        trial.assign(place, Grading.GRADED);

        Document page = trial.page(place.supervisor(), place.path() + "/results");

        assertThat(page.select(".facts").text()).contains("N = 0");
        assertThat(page.select("table.grid")).isEmpty();
    }

    @Test
    void tellsWhoHasNotStartedIsUnderWayOrHasFinished() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.trainee(place, "Ana");
        trial.play(trial.trainee(place, "Bo"), assignment, List.of(chose("A")));
        trial.play(trial.trainee(place, "Cy"), assignment, throughout("A", "A"));

        Document page = trial.page(place.supervisor(), place.path() + "/results");

        assertThat(standing(page, "Ana")).isEqualTo("Not started");
        assertThat(standing(page, "Bo")).isEqualTo("Under way");
        assertThat(standing(page, "Cy")).isEqualTo("Finished");
        assertThat(page.select("thead").text()).contains("1 of 3 finished");
    }

    @Test
    void takesTheDueMinuteAsInTimeAndTheNextAsLate() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.trainee(place, "Ana");
        Duration toDue = Duration.between(clock.instant(), assignment.window().dueAt());

        clock.advance(toDue.plusSeconds(59));
        assertThat(standing(trial.page(place.supervisor(), place.path() + "/results"), "Ana"))
                .isEqualTo("Not started");

        clock.advance(Duration.ofSeconds(1));
        assertThat(standing(trial.page(place.supervisor(), place.path() + "/results"), "Ana"))
                .isEqualTo("Late: not started");
    }

    @Test
    void keepsFloorAndRangeApart() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.play(trial.trainee(place, "Dee"), assignment, throughout("D", "A"));

        Element row = row(trial.page(place.supervisor(), place.path() + "/results"), "Dee");

        assertThat(row.child(3).text()).isEqualTo("1 of 2 held 1 crossed, 1 of them repaired");
        assertThat(row.child(4).text()).isEqualTo("4.0 of 5");
    }

    @Test
    void leavesASceneThatWasSetAsideOutOfEveryFigure() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.play(trial.trainee(place, "Flo"), assignment, List.of(chose("A"), setAside()));

        Element row = row(trial.page(place.supervisor(), place.path() + "/results"), "Flo");

        assertThat(row.child(4).text()).isEqualTo("1.0 of 1");
    }

    @Test
    void ordersTraineesByLinesCrossed() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.play(trial.trainee(place, "Ana"), assignment, List.of(chose("A")));
        trial.play(trial.trainee(place, "Zoe"), assignment, List.of(chose("D")));

        assertThat(names(trial.page(place.supervisor(), place.path() + "/results")))
                .containsExactly("Ana", "Zoe");
        assertThat(names(trial.page(place.supervisor(), place.path() + "/results?sort=lines")))
                .containsExactly("Zoe", "Ana");
    }

    @Test
    void roundsCreditToOneDecimalInTheGrid() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.play(
                trial.trainee(place, "Ana"),
                assignment,
                List.of(chose("A"), rated("RATHER_ACCEPTABLE", "CLEARLY_UNACCEPTABLE", "CLEARLY_UNACCEPTABLE")));

        Element row = row(trial.page(place.supervisor(), place.path() + "/results"), "Ana");

        assertThat(row.child(4).text()).isEqualTo("1.7 of 2");
    }

    @Test
    void findsTraineesByAPartOfTheNameInAnyCaseAndLeavesTheFiguresAlone() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.play(trial.trainee(place, "Ana Ruiz"), assignment, throughout("A", "A"));
        trial.trainee(place, "Bo Lind");
        trial.trainee(place, "Cy Ruizenaar");

        Document page = trial.page(place.supervisor(), place.path() + "/results?name=RUIZ&sort=standing");

        assertThat(names(page)).containsExactly("Cy Ruizenaar", "Ana Ruiz");
        assertThat(page.select("thead").text()).contains("1 of 3 finished");
        assertThat(page.select("main").text()).contains("Trainees 1 to 2 of 2.", "whole cohort (N = 3)");
        assertThat(page.select("thead a").eachAttr("href"))
                .allSatisfy(order -> assertThat(order).contains("name=RUIZ"));
        assertThat(page.select("input[name=sort]").val()).isEqualTo("standing");
    }

    @ParameterizedTest
    @CsvSource({"not-started, 'Ana'", "under-way, 'Bo'", "finished, 'Cy'", "late, ''", "nonsense, 'Ana,Bo,Cy'"})
    void findsTraineesByHowFarTheyAre(String state, String found) {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.trainee(place, "Ana");
        trial.play(trial.trainee(place, "Bo"), assignment, List.of(chose("A")));
        trial.play(trial.trainee(place, "Cy"), assignment, throughout("A", "A"));

        Document page = trial.page(place.supervisor(), place.path() + "/results?state=" + state);

        assertThat(String.join(",", names(page))).isEqualTo(found);
        assertThat(page.select("main").text().contains("Nobody in this cohort fits"))
                .isEqualTo(found.isEmpty());
    }

    @Test
    void findsWhoIsLate() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        trial.trainee(place, "Ana");
        trial.play(trial.trainee(place, "Cy"), assignment, throughout("A", "A"));
        clock.advance(
                Duration.between(clock.instant(), assignment.window().dueAt()).plus(Duration.ofMinutes(2)));

        assertThat(names(trial.page(place.supervisor(), place.path() + "/results?state=late")))
                .containsExactly("Ana");
    }

    @Test
    void showsPracticeOnlyOnceItIsShared() {
        AssignmentCard assignment = trial.assign(place, Grading.PRACTICE);
        SignedIn ana = trial.trainee(place, "Ana");
        AttemptId attempt = trial.play(ana, assignment, throughout("A", "A"));

        assertThat(standing(trial.page(place.supervisor(), place.path() + "/results"), "Ana"))
                .isEqualTo("Nothing shared");
        trial.isUnknownTo(place.supervisor(), "/programs/" + place.program() + "/attempts/" + attempt + "/review");

        trial.post(ana, "/programs/" + place.program() + "/attempts/" + attempt + "/share", java.util.Map.of());
        assertThat(standing(trial.page(place.supervisor(), place.path() + "/results"), "Ana"))
                .isEqualTo("Finished");
        assertThat(trial.get(place.supervisor(), "/programs/" + place.program() + "/attempts/" + attempt + "/review"))
                .hasStatus(HttpStatus.OK);
    }

    @Test
    void areUnknownToEveryoneButTheCohortsSupervisors() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        SignedIn trainee = trial.trainee(place, "Ana");
        SignedIn besides = trial.newCohortBeside(place).supervisor();
        SignedIn elsewhere = trial.newPlace().supervisor();
        String decisions = place.path() + "/assignments/" + assignment.id() + "/decisions";

        for (String path :
                List.of(place.path() + "/results", place.path() + "/queue", decisions, decisions + "/1/monday.1")) {
            assertThat(trial.get(place.supervisor(), path)).hasStatus(HttpStatus.OK);
            trial.isUnknownTo(place.lead(), path);
            trial.isUnknownTo(trainee, path);
            trial.isUnknownTo(besides, path);
            trial.isUnknownTo(elsewhere, path);
        }
    }

    @Test
    void knowNoAssignmentOfAnotherCohort() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        TrialCohort.Place besides = trial.newCohortBeside(place);

        trial.isUnknownTo(besides.supervisor(), besides.path() + "/results?assignment=" + assignment.id());
        trial.isUnknownTo(besides.supervisor(), besides.path() + "/assignments/" + assignment.id() + "/decisions");
    }

    @Test
    void askTheDatabaseNoMoreOftenForMoreTrainees() {
        AssignmentCard assignment = trial.assign(place, Grading.GRADED);
        for (int at = 0; at < 3; at++) {
            trial.play(trial.trainee(place, "Early " + at), assignment, throughout("D", "A"));
        }
        trial.page(place.supervisor(), place.path() + "/results");
        long forThree = statements(place.path() + "/results");
        long forThreeDivided = statements(place.path() + "/assignments/" + assignment.id() + "/decisions");

        for (int at = 0; at < 6; at++) {
            trial.play(trial.trainee(place, "Later " + at), assignment, throughout("D", "A"));
        }

        assertThat(statements(place.path() + "/results")).isEqualTo(forThree);
        assertThat(statements(place.path() + "/assignments/" + assignment.id() + "/decisions"))
                .isEqualTo(forThreeDivided);
    }

    private long statements(String path) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        trial.page(place.supervisor(), path);
        return statistics.getPrepareStatementCount();
    }

    private static String standing(Document page, String trainee) {
        return row(page, trainee).child(1).text();
    }

    private static Element row(Document page, String trainee) {
        return page.select("table.grid tbody tr").stream()
                .filter(row -> row.child(0).text().equals(trainee))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Document page) {
        return page.select("table.grid tbody th").eachText();
    }
}
