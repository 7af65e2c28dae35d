package org.betweensessions.web.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.web.testing.TrialCohort.document;
import static org.betweensessions.web.testing.TrialCohort.leadsTo;
import static org.betweensessions.web.testing.TrialCohort.throughout;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.testing.MutableClock;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a lead may change of a cohort and of who is in it, and what stays when they do. */
@WithTrialContent
class CohortChangesTests {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private TrialCohort trial;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient database;

    private TrialCohort.Place place;
    private AssignmentCard assignment;
    private SignedIn trainee;
    private AttemptId attempt;

    @BeforeEach
    void aTraineeAtWork() {
        place = trial.newPlace();
        assignment = trial.assign(place, Grading.GRADED);
        trainee = trial.trainee(place, "Ana Ruiz");
        attempt = trial.play(trainee, assignment, List.of(Map.of("option", "A", "urgent", "true")));
    }

    @Test
    void takesARemovedTraineesAccessAwayAndKeepsWhatTheyCommitted() {
        long before = committed();

        remove(trainee);

        trial.isUnknownTo(trainee, attempt("/steps/1"));
        assertThat(trial.post(trainee, attempt("/steps/2/read-on"), Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(trial.post(trainee, start(), Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(trial.page(trainee, "/programs/" + place.program() + "/work").text())
                .doesNotContain(assignment.title());
        assertThat(committed()).isEqualTo(before).isPositive();
    }

    @Test
    void givesEverythingBackToWhomIsAddedAgain() {
        remove(trainee);

        add(CohortRole.TRAINEE, "Ana Ruiz", email(trainee));

        trial.page(trainee, attempt("/steps/1"));
        assertThat(trial.page(place.lead(), place.path())
                        .select(".people")
                        .first()
                        .text())
                .contains("Ana Ruiz");
    }

    @Test
    void leavesWhatWaitsInTheQueueAndCountsOnlyWhoIsThere() {
        AttemptId other = trial.play(trial.trainee(place, "Bo Lind"), assignment, throughout("A", "A"));
        assertThat(divided()).contains("N = 2");

        remove(trainee);

        assertThat(trial.page(place.supervisor(), place.path() + "/queue").text())
                .contains("Ana Ruiz");
        assertThat(divided()).contains("N = 1").doesNotContain("N = 2");
        trial.page(place.supervisor(), attempt("/review"));
        trial.page(place.supervisor(), "/programs/" + place.program() + "/attempts/" + other + "/review");
    }

    @Test
    void asksBeforeRemovingAndWarnsOfTheLastSupervisor() {
        String path = place.path() + "/people/" + place.supervisor().id() + "/removal";
        assertThat(trial.page(place.lead(), path).select(".notice.urgent").text())
                .contains("nobody will see an urgent mark");

        remove(place.supervisor());

        trial.isUnknownTo(place.supervisor(), place.path() + "/results");
        trial.isUnknownTo(place.supervisor(), attempt("/review"));
        trial.isUnknownTo(place.lead(), path);
    }

    @Test
    void warnsOfNothingWhileThereIsAnotherSupervisor() {
        add(CohortRole.SUPERVISOR, "Second", "second" + place.cohort() + "@example.org");

        assertThat(trial.page(
                                place.lead(),
                                place.path() + "/people/" + place.supervisor().id() + "/removal")
                        .select(".notice.urgent"))
                .isEmpty();
    }

    @Test
    void movesSomebodyByRemovingAndAddingThem() {
        TrialCohort.Place beside = trial.newCohortBeside(place);
        remove(trainee);

        add(beside, CohortRole.TRAINEE, "Ana Ruiz", email(trainee));

        assertThat(trial.page(place.lead(), beside.path())
                        .select(".people")
                        .first()
                        .text())
                .contains("Ana Ruiz");
        trial.isUnknownTo(trainee, attempt("/steps/1"));
    }

    @Test
    void refusesToMakeOnePersonTraineeAndSupervisorOfACohort() {
        MvcTestResult refused = trial.post(
                place.lead(),
                place.path() + "/people",
                Map.of(
                        "role",
                        "SUPERVISOR",
                        "people",
                        "New Person, new" + place.cohort() + "@example.org\nAna Ruiz, " + email(trainee)));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(document(refused).select("#error-summary").text()).contains("Line 2", "is a trainee of this cohort");
        assertThat(document(refused).select(".people").last().text()).doesNotContain("New Person");
        assertThat(addedAs(CohortRole.TRAINEE, email(place.supervisor()))).contains("supervises this cohort already");
    }

    @Test
    void letsTheSamePersonBeBothInDifferentCohorts() {
        TrialCohort.Place beside = trial.newCohortBeside(place);

        add(beside, CohortRole.SUPERVISOR, "Ana Ruiz", email(trainee));

        assertThat(trial.page(place.lead(), beside.path()).select(".people").text())
                .contains("Ana Ruiz");
    }

    @Test
    void showsALeadWhoHasNotSignedInYet() {
        SignedIn supervisor = place.supervisor();
        String address = email(trainee);
        assertThat(roster(place.lead())).contains(address, "not yet signed in");
        assertThat(roster(supervisor)).doesNotContain(address);

        people.withPassword(
                "Ana Ruiz", EmailAddress.parse(address).orElseThrow(), "seven unhurried blue herons", clock.instant());

        assertThat(roster(place.lead())).contains(address).doesNotContain("not yet signed in");
    }

    @Test
    void findsATraineeAndPagesAListThatIsLong() {
        String list = "";
        for (int number = 1; number <= 60; number++) {
            list += "Person %02d, p%02d-%s@example.org\n".formatted(number, number, place.cohort());
        }
        MvcTestResult added =
                trial.post(place.lead(), place.path() + "/people", Map.of("role", "TRAINEE", "people", list));
        assertThat(leadsTo(added)).endsWith("#newcomers");

        Document second = trial.page(place.lead(), place.path() + "?page=2");
        Document found = trial.page(place.lead(), place.path() + "?find=P07-");

        assertThat(second.select(".people").first().select("tbody tr")).hasSize(11);
        assertThat(second.select("form.find input[type=hidden]")).isEmpty();
        assertThat(second.select(".pager").text()).contains("Page 2 of 2", "Previous page");
        assertThat(found.select(".people").first().select("tbody tr")).hasSize(1);
        assertThat(found.select("[role=status]").text()).contains("1 trainee matches “P07-”.");
    }

    @Test
    void makesASupervisorANewPasswordLink() {
        MvcTestResult made = trial.post(
                place.lead(), place.path() + "/people/" + place.supervisor().id() + "/password-link", Map.of());

        assertThat(made.getMvcResult().getFlashMap().get("passwordLink"))
                .isInstanceOfSatisfying(
                        PeopleAdded.WayIn.class, way -> assertThat(way.link()).startsWith("/links/"));
        assertThat(trial.page(place.lead(), place.path())
                        .select("button[aria-label='New password link for Sal Supervisor']"))
                .hasSize(1);
    }

    @Test
    void takesAnInvitationBack() {
        TrialCohort.Place abroad = trial.newPlace();
        SignedIn guest = trial.trainee(abroad, "Gil Guest");
        String link = add(CohortRole.TRAINEE, "Gil Guest", email(guest));
        assertThat(trial.page(guest, link).select("main").text()).contains("Autumn");
        assertThat(trial.page(place.lead(), place.path()).text()).contains("Gil Guest");

        leadsTo(trial.post(place.lead(), place.path() + "/awaited/" + guest.id() + "/withdrawal", Map.of()));

        MvcTestResult spent = trial.get(guest, link);
        assertThat(spent).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(document(spent).select("main a").eachAttr("href")).containsExactly("/home");
        assertThat(trial.post(guest, link, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(trial.page(place.lead(), place.path()).text()).doesNotContain("Gil Guest");
    }

    @Test
    void letsOnlyTheLatestInvitationOfAPersonWork() {
        SignedIn guest = trial.trainee(trial.newPlace(), "Gil Guest");
        String first = add(CohortRole.TRAINEE, "Gil Guest", email(guest));
        String second = add(CohortRole.SUPERVISOR, "Gil Guest", email(guest));

        trial.isUnknownTo(guest, first);
        assertThat(leadsTo(trial.post(guest, second, Map.of()))).isEqualTo("/home");
        trial.page(guest, place.path() + "/results");
    }

    @Test
    void renamesACohortUnlessAnotherHasTheName() {
        TrialCohort.Place beside = trial.newCohortBeside(place);

        assertThat(rename(beside, "Autumn")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(rename(beside, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        leadsTo(rename(beside, "Spring"));
        leadsTo(rename(beside, "Spring, Tuesdays"));

        assertThat(trial.page(place.lead(), beside.path()).select("h1").text()).isEqualTo("Spring, Tuesdays");
    }

    @Test
    void takesNothingMoreInAClosedCohortAndShowsWhatWasDone() {
        close();

        MvcTestResult response =
                trial.post(trainee, attempt("/steps/2"), throughout("A", "A").get(1));
        assertThat(response).hasStatus(HttpStatus.CONFLICT);
        assertThat(document(response).select("[role=alert]").text()).contains("cohort is closed");
        assertThat(trial.post(trial.trainee(trial.newPlace(), "X"), start(), Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(trial.page(trainee, "/programs/" + place.program() + "/work").text())
                .contains("This cohort is closed");
        trial.page(trainee, attempt("/steps/1"));
        trial.page(place.supervisor(), place.path() + "/results");
        trial.page(place.supervisor(), attempt("/review"));
    }

    @Test
    void addsNobodyToAClosedCohort() {
        close();

        assertThat(trial.post(
                        place.lead(),
                        place.path() + "/people",
                        Map.of("role", "TRAINEE", "people", "New, new@example.org")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(trial.page(place.lead(), place.path()).select("#people")).isEmpty();
        assertThat(trial.page(place.lead(), "/programs/" + place.program())
                        .select("details")
                        .text())
                .contains("Closed cohorts (1)", "Autumn");
    }

    @Test
    void keepsTheFirstTimeItWasClosed() {
        close();
        String since =
                trial.page(place.lead(), place.path()).select(".notice time").attr("datetime");
        clock.advance(Duration.ofHours(1));

        close();

        assertThat(trial.page(place.lead(), place.path()).select(".notice time").attr("datetime"))
                .isEqualTo(since);
    }

    @Test
    void goesOnWhereItStoppedWhenACohortIsOpenedAgain() {
        close();

        leadsTo(trial.post(place.lead(), place.path() + "/reopening", Map.of()));

        leadsTo(trial.post(trial.trainee(place, "Bo"), start(), Map.of()));
        assertThat(trial.page(place.lead(), place.path()).select("#people")).hasSize(1);
    }

    private void remove(SignedIn person) {
        assertThat(leadsTo(trial.post(place.lead(), place.path() + "/people/" + person.id() + "/removal", Map.of())))
                .isEqualTo(place.path());
    }

    @Test
    void givesNoLinkToWhomHasAPasswordAndIsInTheProgram() {
        TrialCohort.Place beside = trial.newCohortBeside(place);
        people.withPassword(
                "Ana Ruiz", EmailAddress.parse(email(trainee)).orElseThrow(), "a long enough phrase", clock.instant());

        MvcTestResult added = post(beside, CohortRole.TRAINEE, "Ana Ruiz", email(trainee));

        assertThat(newcomer(added).way().until()).isNull();
        Document page = document(web.get()
                .uri(beside.path())
                .flashAttrs(added.getMvcResult().getFlashMap())
                .with(authentication(new TestingAuthenticationToken(place.lead(), null, List.of())))
                .exchange());
        assertThat(page.select("#newcomers tbody").text()).contains("Ana Ruiz", "No link needed");
        assertThat(page.select("#newcomers code")).isEmpty();
        assertThat(trial.page(trainee, "/programs/" + place.program() + "/work").select("main"))
                .isNotEmpty();
    }

    @Test
    void givesANewLinkToWhomHasNeverSignedIn() {
        TrialCohort.Place beside = trial.newCohortBeside(place);

        assertThat(add(beside, CohortRole.TRAINEE, "Ana Ruiz", email(trainee))).startsWith("/links/");
    }

    @Test
    void tellsARemovedPersonSoAndWhomToAsk() {
        remove(trainee);

        assertThat(trial.page(trainee, "/home").select("main").text())
                .contains("You are in no cohort of Trial program at present", "Lee Lead")
                .doesNotContain("no place in a program yet");
    }

    private void close() {
        leadsTo(trial.post(place.lead(), place.path() + "/closing", Map.of()));
    }

    private MvcTestResult rename(TrialCohort.Place cohort, String name) {
        return trial.post(place.lead(), cohort.path() + "/settings", Map.of("name", name));
    }

    private String add(CohortRole role, String name, String email) {
        return add(place, role, name, email);
    }

    /** Adds one person as a lead would, and returns the path of their link. */
    private String add(TrialCohort.Place cohort, CohortRole role, String name, String email) {
        return newcomer(post(cohort, role, name, email)).way().link();
    }

    private MvcTestResult post(TrialCohort.Place cohort, CohortRole role, String name, String email) {
        MvcTestResult added = trial.post(
                place.lead(), cohort.path() + "/people", Map.of("role", role.name(), "people", name + ", " + email));
        leadsTo(added);
        return added;
    }

    private static PeopleAdded.Newcomer newcomer(MvcTestResult added) {
        List<?> newcomers = (List<?>) added.getMvcResult().getFlashMap().get("newcomers");
        return (PeopleAdded.Newcomer) newcomers.getFirst();
    }

    private String addedAs(CohortRole role, String email) {
        return document(trial.post(
                        place.lead(), place.path() + "/people", Map.of("role", role.name(), "people", "N, " + email)))
                .select("#error-summary")
                .text();
    }

    private String roster(SignedIn reader) {
        return trial.page(reader, place.path()).select(".people").first().text();
    }

    private String divided() {
        return trial.page(place.supervisor(), place.path() + "/assignments/" + assignment.id() + "/decisions")
                .select("table.decisions")
                .text();
    }

    private long committed() {
        return database.sql("select count(*) from committed_move where attempt_id = ?")
                .param(attempt.value())
                .query(Long.class)
                .single();
    }

    private String email(SignedIn person) {
        return people.card(person.id()).email();
    }

    private String start() {
        return "/programs/" + place.program() + "/assignments/" + assignment.id() + "/vignettes/1/attempts";
    }

    private String attempt(String door) {
        return "/programs/" + place.program() + "/attempts/" + attempt + door;
    }
}
