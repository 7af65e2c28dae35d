package org.betweensessions.web.programs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.PersonalLink;
import org.betweensessions.web.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come into a program: new accounts at once, accounts of other programs by an invitation that they accept. */
@Service
@Transactional
class Joining {
    private final Cohorts cohorts;
    private final Places places;
    private final Inviting inviting;
    private final People people;

    Joining(Cohorts cohorts, Places places, Inviting inviting, People people) {
        this.cohorts = cohorts;
        this.places = places;
        this.inviting = inviting;
        this.people = people;
    }

    PeopleAdded addPasted(Seat seat, CohortId cohort, CohortRole role, String pasted, Instant at) {
        holdOpen(seat.asLead(), cohort);
        return switch (PastedPeople.parse(pasted)) {
            case PastedPeople.Unreadable unreadable -> new PeopleAdded.Refused(unreadable.errors());
            case PastedPeople.Read read -> {
                ProgramId program = seat.program().id();
                List<PastedPeople.LineError> misplaced = read.people().stream()
                        .filter(person -> people.find(person.email())
                                .filter(known -> places.hasOtherRole(CohortPlace.of(program, cohort, known), role))
                                .isPresent())
                        .map(person -> new PastedPeople.LineError(
                                person.line(), person.name(), PastedPeople.Reason.hinders(role)))
                        .toList();
                yield misplaced.isEmpty()
                        ? new PeopleAdded.Added(read.people().stream()
                                .map(person -> newcomer(seat, cohort, role, person, at))
                                .toList())
                        : new PeopleAdded.Refused(misplaced);
            }
        };
    }

    private PeopleAdded.Newcomer newcomer(
            Seat seat, CohortId cohort, CohortRole role, PastedPeople.NamedAddress person, Instant at) {
        return new PeopleAdded.Newcomer(
                person.name(), person.email().written(), add(seat, cohort, role, person.name(), person.email(), at));
    }

    /** Adds one person, or invites who has an account elsewhere; who is in the program already keeps name and place. */
    PeopleAdded.WayIn add(Seat seat, CohortId cohort, CohortRole role, String name, EmailAddress email, Instant at) {
        ProgramId program = seat.asLead().program().id();
        holdOpen(seat, cohort);
        Optional<CohortPlace> known = people.find(email).map(person -> CohortPlace.of(program, cohort, person));
        known.ifPresent(place -> inviting.withdraw(place, at));
        if (known.isPresent() && !places.isMember(program, known.get().person())) {
            return inviting.invite(known.get(), role, name, at);
        }
        if (known.filter(place -> hasBeenHere(place.person())).isPresent()) {
            places.give(known.get(), role, name, at);
            return new PeopleAdded.WayIn("/sign-in", null);
        }
        PersonalLink welcome = people.welcome(name, email, at);
        places.give(CohortPlace.of(program, cohort, welcome.person()), role, name, at);
        return PeopleAdded.WayIn.by(welcome);
    }

    /** Whether somebody needs no link any more: they have a password, or an account that is not one lead's to open. */
    private boolean hasBeenHere(PersonId person) {
        return people.card(person).arrived() || places.programsOf(person) > 1;
    }

    /**
     * A one-time link with which somebody in a cohort sets a new password; none for somebody who has a place in another program too, whose
     * account is not this lead's to open.
     *
     * @throws NotFound when the person has no place in this cohort of the lead's program
     */
    Optional<PeopleAdded.WayIn> passwordLink(Seat seat, CohortId cohort, PersonId person, Instant at) {
        if (!places.isHeld(CohortPlace.of(seat.asLead().program().id(), cohort, person))) {
            throw new NotFound("No place of " + person + " in " + cohort);
        }
        return places.programsOf(person) == 1 && !people.operates(person)
                ? Optional.of(PeopleAdded.WayIn.by(people.passwordLink(person, at)))
                : Optional.empty();
    }

    private void holdOpen(Seat seat, CohortId id) {
        Cohort cohort = cohorts.hold(new Cohort.Key(seat.program().id().value(), id.value()))
                .orElseThrow(() -> new NotFound("No cohort " + id));
        if (cohort.card().closed()) {
            throw new CohortClosed(id);
        }
    }
}
