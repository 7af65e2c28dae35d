package org.betweensessions.web.attempts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.Persona;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.assignments.Window;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.CohortCreation.CohortCreated;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.CohortRole;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;
import org.springframework.boot.test.context.TestComponent;

/** Makes programs, people and assignments through the rooms' own doors. */
@TestComponent
class Trial {
    static final Duration HOURS_OPEN = Duration.ofHours(24);
    private static int last;

    private final People people;
    private final Programs programs;
    private final Access access;
    private final Assignments assignments;
    private final Library library;
    private final Clock clock;

    Trial(People people, Programs programs, Access access, Assignments assignments, Library library, Clock clock) {
        this.people = people;
        this.programs = programs;
        this.access = access;
        this.assignments = assignments;
        this.library = library;
        this.clock = clock;
    }

    /** A program with a lead and one cohort. */
    record House(ProgramId program, CohortId cohort, Persona lead) {}

    House house() {
        Persona lead = persona("Lea Duval");
        ProgramId program =
                programs.found("A program on trial", ZoneOffset.UTC, "Lea Duval", id(lead), clock.instant());
        CohortCreated cohort =
                (CohortCreated) programs.createCohort(access.seat(lead.who(), program), "A cohort", clock.instant());
        return new House(program, cohort.id(), lead);
    }

    Persona trainee(House house) {
        return member(house, CohortRole.TRAINEE);
    }

    Persona supervisor(House house) {
        return member(house, CohortRole.SUPERVISOR);
    }

    /** The module on trial, open from now for {@link #HOURS_OPEN}. */
    AssignmentCard assign(House house, Grading grading) {
        return assign(house, grading, clock.instant());
    }

    AssignmentCard assign(House house, Grading grading, Instant opensAt) {
        return assignments.assign(
                seat(house, house.lead()),
                house.cohort(),
                library.module("trial"),
                new Window(opensAt, opensAt.plus(HOURS_OPEN), ZoneOffset.UTC),
                grading,
                clock.instant());
    }

    Seat seat(House house, Persona persona) {
        return access.seat(persona.who(), house.program());
    }

    private Persona member(House house, CohortRole role) {
        EmailAddress email = newAddress();
        programs.add(seat(house, house.lead()), house.cohort(), role, "Mara Lindqvist", email, clock.instant());
        return new Persona(new SignedIn(people.find(email).orElseThrow().value(), "Mara Lindqvist", false));
    }

    private Persona persona(String name) {
        return new Persona(new SignedIn(
                people.welcome(name, newAddress(), clock.instant()).person().value(), name, false));
    }

    private static PersonId id(Persona persona) {
        return persona.who().id();
    }

    private static synchronized EmailAddress newAddress() {
        return EmailAddress.parse("someone" + last++ + "@trial.example").orElseThrow();
    }
}
