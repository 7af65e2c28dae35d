package org.betweensessions.web.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.assignments.Window;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.ModuleCard;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.CohortCreation.CohortCreated;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.CohortRole;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets the demo program up on the first start, through the same doors that people use. */
@Component
@Profile("demo")
class Staging implements ApplicationRunner {
    private static final String MODULE = "first-cases";
    private static final Duration PRACTISED_BEFORE = Duration.ofHours(30);
    private static final Duration ANSWERED_BEFORE = Duration.ofHours(20);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final People people;
    private final Programs programs;
    private final Access access;
    private final Library library;
    private final Assignments assignments;
    private final Rehearsal rehearsal;
    private final Conversation conversation;
    private final Clock clock;

    Staging(
            People people,
            Programs programs,
            Access access,
            Library library,
            Assignments assignments,
            Rehearsal rehearsal,
            Conversation conversation,
            Clock clock) {
        this.people = people;
        this.programs = programs;
        this.access = access;
        this.library = library;
        this.assignments = assignments;
        this.rehearsal = rehearsal;
        this.conversation = conversation;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.anybody()
                && library.modules().stream()
                        .anyMatch(card -> card.module().id().equals(MODULE))) {
            stage(clock.instant());
        }
    }

    private void stage(Instant now) {
        Instant begun = now.minus(Duration.ofDays(21));
        PersonId lead = account(Cast.LEAD, begun);
        ProgramId program = programs.found(Cast.PROGRAM, ZONE, Cast.LEAD.name(), lead, begun);
        Seat seat = seat(Cast.LEAD, lead, program);
        CohortId cohort = ((CohortCreated) programs.createCohort(seat, Cast.COHORT, begun)).id();
        PersonId supervisor = join(seat, cohort, CohortRole.SUPERVISOR, Cast.SUPERVISOR, begun);
        List<PersonId> trainees = Cast.TRAINEES.stream()
                .map(trainee -> join(seat, cohort, CohortRole.TRAINEE, trainee.figure(), begun))
                .toList();
        ModuleCard module = library.module(MODULE);
        AssignmentCard graded = assignments.assign(seat, cohort, module, window(now, -12, 5), Grading.GRADED, begun);
        AssignmentCard practice =
                assignments.assign(seat, cohort, module, window(now, -2, 20), Grading.PRACTICE, begun);
        Seat supervising = seat(Cast.SUPERVISOR, supervisor, program);
        for (int index = 0; index < trainees.size(); index++) {
            Cast.Trainee trainee = Cast.TRAINEES.get(index);
            Seat working = seat(trainee.figure(), trainees.get(index), program);
            rehearsal.play(
                    trainee, working, graded, now.minus(Duration.ofDays(10).minusHours(23L * index)));
            rehearsal.practise(trainee, working, practice, now.minus(PRACTISED_BEFORE));
            conversation.hold(trainee, working, supervising, List.of(graded, practice), now.minus(ANSWERED_BEFORE));
        }
    }

    private PersonId join(Seat lead, CohortId cohort, CohortRole role, Cast.Figure figure, Instant at) {
        EmailAddress email = EmailAddress.parse(figure.email()).orElseThrow();
        programs.add(lead, cohort, role, figure.name(), email, at);
        return account(figure, at);
    }

    private PersonId account(Cast.Figure figure, Instant at) {
        return people.withPassword(
                figure.name(), EmailAddress.parse(figure.email()).orElseThrow(), Cast.PASSWORD, at);
    }

    private Seat seat(Cast.Figure figure, PersonId person, ProgramId program) {
        return access.seat(new SignedIn(person.value(), figure.name(), false), program);
    }

    private static Window window(Instant now, int opensInDays, int dueInDays) {
        var today = now.atZone(ZONE).toLocalDate();
        return new Window(
                today.plusDays(opensInDays)
                        .atTime(LocalTime.of(8, 0))
                        .atZone(ZONE)
                        .toInstant(),
                today.plusDays(dueInDays)
                        .atTime(LocalTime.of(23, 59))
                        .atZone(ZONE)
                        .toInstant(),
                ZONE);
    }
}
