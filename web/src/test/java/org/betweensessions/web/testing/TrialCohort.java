package org.betweensessions.web.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.assignments.Window;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.CohortCreation;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.CohortRole;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Programs with cohorts that work on the trial module, driven by the forms that a person would send. Its one vignette has two
 * decisions in "Tuesday", which may be set aside, and three in "Thursday".
 */
@TestComponent
public class TrialCohort {
    private final MockMvcTester web;
    private final People people;
    private final Programs programs;
    private final Access access;
    private final Assignments assignments;
    private final Library library;
    private final Clock clock;
    private int added;

    public TrialCohort(
            MockMvcTester web,
            People people,
            Programs programs,
            Access access,
            Assignments assignments,
            Library library,
            Clock clock) {
        this.web = web;
        this.people = people;
        this.programs = programs;
        this.access = access;
        this.assignments = assignments;
        this.library = library;
        this.clock = clock;
    }

    /** A program with one cohort, and who leads and supervises it. */
    public record Place(ProgramId program, CohortId cohort, SignedIn lead, SignedIn supervisor) {
        public String path() {
            return "/programs/" + program + "/cohorts/" + cohort;
        }
    }

    public Place newPlace() {
        SignedIn lead = person("Lee Lead");
        ProgramId program = programs.found("Trial program", ZoneId.of("UTC"), "Lee Lead", lead.id(), clock.instant());
        CohortId cohort = newCohort(program, lead, "Autumn");
        return new Place(program, cohort, lead, join(program, cohort, lead, CohortRole.SUPERVISOR, "Sal Supervisor"));
    }

    public Place newCohortBeside(Place place) {
        CohortId cohort = newCohort(place.program(), place.lead(), "Spring");
        return new Place(
                place.program(),
                cohort,
                place.lead(),
                join(place.program(), cohort, place.lead(), CohortRole.SUPERVISOR, "Other Supervisor"));
    }

    public SignedIn trainee(Place place, String name) {
        return join(place.program(), place.cohort(), place.lead(), CohortRole.TRAINEE, name);
    }

    /** Open since yesterday, due in a day. */
    public AssignmentCard assign(Place place, Grading grading) {
        return assign(place, grading, "trial");
    }

    /** Open since yesterday, due in a day. */
    public AssignmentCard assign(Place place, Grading grading, String module) {
        Instant at = clock.instant();
        return assignments.assign(
                access.seat(place.lead(), place.program()),
                place.cohort(),
                library.module(module),
                new Window(at.minus(Duration.ofDays(1)), at.plus(Duration.ofDays(1)), ZoneId.of("UTC")),
                grading,
                at);
    }

    public AttemptId start(SignedIn trainee, AssignmentCard assignment) {
        return start(trainee, assignment, 1);
    }

    /** @param vignette its place in the assignment, counted from 1 */
    public AttemptId start(SignedIn trainee, AssignmentCard assignment, int vignette) {
        String path = "/programs/" + assignment.program() + "/assignments/" + assignment.id() + "/vignettes/" + vignette
                + "/attempts";
        String leadsTo = leadsTo(post(trainee, path, Map.of()));
        return new AttemptId(UUID.fromString(leadsTo.substring(leadsTo.lastIndexOf('/') + 1)));
    }

    /** Commits at the step that is open; each move is a form as {@link #chose} and its like make it. */
    public void make(SignedIn trainee, AssignmentCard assignment, AttemptId attempt, List<Map<String, String>> moves) {
        int step = 1;
        for (Map<String, String> move : moves) {
            String path = "/programs/" + assignment.program() + "/attempts/" + attempt + "/steps/" + step
                    + move.getOrDefault("", "");
            leadsTo(post(trainee, path, move));
            step++;
        }
    }

    public AttemptId play(SignedIn trainee, AssignmentCard assignment, List<Map<String, String>> moves) {
        AttemptId attempt = start(trainee, assignment);
        make(trainee, assignment, attempt, moves);
        return attempt;
    }

    public static Map<String, String> chose(String letter) {
        return Map.of("option", letter);
    }

    public static Map<String, String> rated(String a, String b, String c) {
        return Map.of("rating-A", a, "rating-B", b, "rating-C", c);
    }

    public static Map<String, String> named(String best, String worst) {
        return Map.of("best", best, "worst", worst);
    }

    public static Map<String, String> shifted(String shift) {
        return Map.of("shift", shift);
    }

    public static Map<String, String> wrote(String text) {
        return Map.of("text", text);
    }

    public static Map<String, String> setAside() {
        return Map.of("", "/set-aside");
    }

    /** Every decision, from the first choice given to the last; strong in between. */
    public static List<Map<String, String>> throughout(String first, String last) {
        return List.of(
                chose(first),
                rated("RATHER_ACCEPTABLE", "CLEARLY_UNACCEPTABLE", "CLEARLY_ACCEPTABLE"),
                named("A", "C"),
                shifted("LESS"),
                wrote("The message came in at eight."),
                chose(last));
    }

    public MvcTestResult get(SignedIn who, String path) {
        return web.perform(as(who, MockMvcRequestBuilders.get(path)));
    }

    public MvcTestResult post(SignedIn who, String path, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        fields.forEach((name, value) -> {
            if (!name.isEmpty()) {
                request.param(name, value);
            }
        });
        return web.perform(as(who, request).with(csrf()));
    }

    public Document page(SignedIn who, String path) {
        MvcTestResult result = get(who, path);
        assertThat(result).hasStatus(HttpStatus.OK);
        return document(result);
    }

    /** Somebody without a place in the attempt gets the page of an unknown address. */
    public void isUnknownTo(SignedIn who, String path) {
        assertThat(get(who, path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    public static Document document(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String leadsTo(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder as(SignedIn who, MockHttpServletRequestBuilder request) {
        return request.with(authentication(new TestingAuthenticationToken(who, null, List.of())));
    }

    private CohortId newCohort(ProgramId program, SignedIn lead, String name) {
        return switch (programs.createCohort(access.seat(lead, program), name, clock.instant())) {
            case CohortCreation.CohortCreated created -> created.id();
            case CohortCreation.NameTaken taken -> throw new IllegalStateException(name);
        };
    }

    private SignedIn join(ProgramId program, CohortId cohort, SignedIn lead, CohortRole role, String name) {
        String email = "trial" + ++added + "-" + UUID.randomUUID() + "@example.org";
        EmailAddress address = EmailAddress.parse(email).orElseThrow();
        programs.add(access.seat(lead, program), cohort, role, name, address, clock.instant());
        return signedIn(people.find(address).orElseThrow(), name);
    }

    private SignedIn person(String name) {
        EmailAddress address = EmailAddress.parse("lead" + ++added + "-" + UUID.randomUUID() + "@example.org")
                .orElseThrow();
        return signedIn(people.welcome(name, address, clock.instant()).person(), name);
    }

    private static SignedIn signedIn(PersonId person, String name) {
        return new SignedIn(person.value(), name, false);
    }
}
