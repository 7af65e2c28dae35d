package org.betweensessions.web.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.chose;
import static org.betweensessions.web.testing.TrialCohort.document;
import static org.betweensessions.web.testing.TrialCohort.leadsTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.testing.MutableClock;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a lead may still change of an assignment that was given. */
@WithTrialContent
class ChangesTests {
    @Autowired
    private TrialCohort trial;

    @Autowired
    private Assignments assignments;

    @Autowired
    private MutableClock clock;

    private TrialCohort.Place place;
    private AssignmentCard assignment;

    @BeforeEach
    void anAssignment() {
        place = trial.newPlace();
        assignment = trial.assign(place, Grading.GRADED);
    }

    @Test
    void givesAnAssignmentOtherTimes() {
        leadsTo(trial.post(place.lead(), path("/times"), times("2026-01-05T08:00", "2026-12-24T23:59")));

        Window window = assignments.find(place.program(), assignment.id()).window();
        assertThat(window.dueAt()).isEqualTo("2026-12-24T23:59:00Z");
        assertThat(window.opensAt()).isEqualTo("2026-01-05T08:00:00Z");
    }

    @Test
    void fillsInTheTimesThatStand() {
        Document page = trial.page(place.lead(), path("/times"));
        Map<String, String> sent = new HashMap<>();
        page.select("main form input, main form option[selected]")
                .forEach(field -> sent.put(field.hasAttr("name") ? field.attr("name") : "zone", field.val()));

        leadsTo(trial.post(place.lead(), path("/times"), sent));

        assertThat(assignments.find(place.program(), assignment.id()).window()).isEqualTo(assignment.window());
    }

    @Test
    void keepsTheTimesWhenTheNewOnesAreInNoOrder() {
        MvcTestResult refused = trial.post(place.lead(), path("/times"), times("2026-12-24T08:00", "2026-12-24T08:00"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(document(refused).select("#due-error").text()).contains("due after it opens");
        assertThat(document(refused).select("#opens").val()).isEqualTo("2026-12-24T08:00");
        assertThat(assignments.find(place.program(), assignment.id()).window()).isEqualTo(assignment.window());
    }

    @Test
    void withdrawsWhatNobodyHasStarted() {
        assertThat(trial.page(place.lead(), path("/withdrawal")).select("main").text())
                .contains("Nobody has started");

        MvcTestResult withdrawn = trial.post(place.lead(), path("/withdrawal"), Map.of());

        assertThat(leadsTo(withdrawn)).isEqualTo(place.path() + "/assignments");
        assertThat(flashed(withdrawn)).containsEntry("done", "assignments.withdrawn");
        assertThat(assignments.of(place.program(), place.cohort())).isEmpty();
    }

    @Test
    void keepsWhatSomebodyHasStartedAndOffersToMakeItDueNow() {
        SignedIn trainee = trial.trainee(place, "Ana");
        var attempt = trial.play(trainee, assignment, List.of(chose("A")));

        MvcTestResult refused = trial.post(place.lead(), path("/withdrawal"), Map.of());

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(document(refused).select("main").text()).contains("somebody has started");
        String offered = document(refused).select("main a.primary").attr("href");
        assertThat(trial.page(place.lead(), offered).select("#due").val())
                .isEqualTo(clock.instant().toString().substring(0, 16));
        trial.page(trainee, "/programs/" + place.program() + "/attempts/" + attempt + "/steps/1");
    }

    @Test
    void isALeadsOfThisProgramAlone() {
        TrialCohort.Place abroad = trial.newPlace();

        for (String door : List.of("/times", "/withdrawal")) {
            trial.isUnknownTo(place.supervisor(), path(door));
            trial.isUnknownTo(abroad.lead(), path(door));
            trial.isUnknownTo(
                    abroad.lead(),
                    path(door)
                            .replace(
                                    place.program().toString(), abroad.program().toString()));
        }
        assertThat(trial.post(abroad.lead(), path("/withdrawal"), Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(assignments.of(place.program(), place.cohort())).hasSize(1);
    }

    @Test
    void changesNothingInAClosedCohort() {
        leadsTo(trial.post(place.lead(), place.path() + "/closing", Map.of()));

        assertThat(trial.post(place.lead(), path("/withdrawal"), Map.of())).hasStatus(HttpStatus.CONFLICT);
        assertThat(trial.post(place.lead(), path("/times"), times("2026-01-05T08:00", "2026-12-24T23:59")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(assign()).hasStatus(HttpStatus.CONFLICT);
        assertThat(trial.page(place.lead(), place.path() + "/assignments").select("main a.button"))
                .isEmpty();
        assertThat(trial.page(place.lead(), "/programs/" + place.program() + "/assignments/new")
                        .select("#cohort"))
                .isEmpty();
    }

    @Test
    void saysThatItWasAssignedAndWarnsWhereNobodySupervises() {
        String path = place.path() + "/assignments";
        assertThat(trial.page(place.lead(), path).select(".notice.urgent")).isEmpty();
        leadsTo(trial.post(
                place.lead(), place.path() + "/people/" + place.supervisor().id() + "/removal", Map.of()));

        MvcTestResult assigned = assign();

        assertThat(leadsTo(assigned)).isEqualTo(path);
        assertThat(flashed(assigned))
                .containsEntry("done", "assignments.assigned")
                .containsEntry("doneTitle", assignment.title());
        assertThat(trial.page(place.lead(), path).select(".notice.urgent").text())
                .contains("nobody will see an urgent mark");
        assertThat(trial.page(place.lead(), "/programs/" + place.program() + "/assignments/new")
                        .select("#cohort option")
                        .text())
                .contains("(no supervisor)");
    }

    @Test
    void preselectsNeitherAModuleNorAKind() {
        Document page = trial.page(place.lead(), "/programs/" + place.program() + "/assignments/new");

        assertThat(page.select("#module option[selected], input[name=grading][checked]"))
                .isEmpty();
        assertThat(page.select("#module option").first().val()).isEmpty();
    }

    @Test
    void asksForAModuleAndAKind() {
        MvcTestResult refused = assign(Map.of("module", "", "grading", ""));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(document(refused).select("#error-summary").text())
                .contains("Choose a training module", "Choose whether it is graded or practice");
        assertThat(assignments.of(place.program(), place.cohort())).hasSize(1);
    }

    @Test
    void asksBeforeAssigningAModuleTwice() {
        MvcTestResult refused = assign(Map.of());

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = document(refused);
        assertThat(page.select("#again-error").text()).contains("already assigned to this cohort: graded, due ");
        assertThat(page.select("#again").hasAttr("checked")).isFalse();
        assertThat(assignments.of(place.program(), place.cohort())).hasSize(1);

        leadsTo(assign(Map.of("again", page.select("#again").val())));

        assertThat(assignments.of(place.program(), place.cohort())).hasSize(2);
    }

    @Test
    void tellsTwoOfTheSameModuleApart() {
        leadsTo(assign());

        assertThat(trial.page(place.lead(), place.path() + "/assignments")
                        .select(".entry-links a")
                        .eachAttr("aria-label"))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    private MvcTestResult assign() {
        return assign(Map.of("again", place.cohort() + " trial"));
    }

    private MvcTestResult assign(Map<String, String> more) {
        Map<String, String> form = new HashMap<>(times("2026-11-24T08:00", "2026-12-24T08:00"));
        form.putAll(Map.of("cohort", place.cohort().toString(), "module", "trial", "grading", "GRADED"));
        form.putAll(more);
        return trial.post(place.lead(), "/programs/" + place.program() + "/assignments/new", form);
    }

    private static Map<String, Object> flashed(MvcTestResult result) {
        return Map.copyOf(result.getMvcResult().getFlashMap());
    }

    private static Map<String, String> times(String opens, String due) {
        return Map.of("opens", opens, "due", due, "zone", "UTC");
    }

    private String path(String door) {
        return "/programs/" + place.program() + "/assignments/" + assignment.id() + door;
    }
}
