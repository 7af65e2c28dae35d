package org.betweensessions.web.programs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.accounts.Welcome;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.platform.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come into a program: new accounts at once, accounts of other programs by an invitation that they accept. */
@Service
@Transactional
class Joining {
    private final ProgramRecords programs;
    private final Memberships memberships;
    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final Supervisions supervisions;
    private final Invitations invitations;
    private final People people;

    Joining(
            ProgramRecords programs,
            Memberships memberships,
            Cohorts cohorts,
            Enrolments enrolments,
            Supervisions supervisions,
            Invitations invitations,
            People people) {
        this.programs = programs;
        this.memberships = memberships;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.supervisions = supervisions;
        this.invitations = invitations;
        this.people = people;
    }

    /** An offer as its reader sees it. */
    record Offer(String program, String cohort, CohortRole role) {}

    PeopleAdded addPasted(Seat seat, CohortId cohort, CohortRole role, String pasted, Instant at) {
        holdOpen(seat.asLead(), cohort);
        return switch (PastedPeople.parse(pasted)) {
            case PastedPeople.Unreadable unreadable -> new PeopleAdded.Refused(unreadable.errors());
            case PastedPeople.Read read -> {
                List<PastedPeople.LineError> misplaced = read.people().stream()
                        .filter(person -> people.find(person.email())
                                .filter(known -> hasOtherRole(seat, cohort, known, role))
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
        Optional<PersonId> known = people.find(email);
        known.ifPresent(person -> invitations.withdraw(program.value(), cohort.value(), person.value(), at));
        if (known.isPresent()
                && memberships.findByKey(key(program, known.get())).isEmpty()) {
            Token token = Token.random();
            Invitation invitation =
                    invitations.save(new Invitation(token, program, cohort, known.get(), role, name, at));
            return new PeopleAdded.WayIn("/invitations/" + token.text(), invitation.expiresAt());
        }
        boolean needsNoLink = known.filter(person -> people.card(person).arrived() || programsOf(person) > 1)
                .isPresent();
        if (needsNoLink) {
            place(program, cohort, known.orElseThrow(), role, name, at);
            return new PeopleAdded.WayIn("/sign-in", null);
        }
        Welcome welcome = people.welcome(name, email, at);
        place(program, cohort, welcome.person(), role, name, at);
        return new PeopleAdded.WayIn(welcome.link(), welcome.until());
    }

    /** What an invitation offers; empty when it is used, withdrawn, too old or meant for another account, or the cohort is closed. */
    @Transactional(readOnly = true)
    Optional<Offer> offer(SignedIn who, Token token, Instant at) {
        return mine(who, token, at)
                .map(invitation -> new Offer(
                        programs.findById(invitation.program().value())
                                .orElseThrow()
                                .card()
                                .name(),
                        cohort(invitation).name(),
                        invitation.role()));
    }

    /** Takes up the place, unless the invitation offers none. */
    Optional<CohortId> accept(SignedIn who, Token token, Instant at) {
        Optional<Invitation> mine = mine(who, token, at);
        mine.ifPresent(invitation -> {
            place(
                    invitation.program(),
                    invitation.cohort(),
                    invitation.person(),
                    invitation.role(),
                    invitation.name(),
                    at);
            invitation.accept(at);
        });
        return mine.map(Invitation::cohort);
    }

    /** Who has been invited to a cohort and has not come yet, once each. */
    @Transactional(readOnly = true)
    List<Member> awaited(ProgramId program, CohortId cohort, Instant at) {
        return invitations.open(program.value(), cohort.value(), at).stream()
                .map(invitation -> new Member(invitation.person(), invitation.name()))
                .toList();
    }

    /**
     * A one-time link with which somebody in a cohort sets a new password; none for somebody who has a place in another program too, whose
     * account is not this lead's to open.
     *
     * @throws NotFound when the person has no place in this cohort of the lead's program
     */
    Optional<String> passwordLink(Seat seat, CohortId cohort, PersonId person, Instant at) {
        CohortPlace place = new CohortPlace(seat.asLead().program().id().value(), cohort.value(), person.value());
        if (!enrolments.existsByPlace(place) && !supervisions.existsByPlace(place)) {
            throw new NotFound("No place of " + person + " in " + cohort);
        }
        return programsOf(person) == 1 && !people.operates(person)
                ? Optional.of(people.passwordLink(person, at))
                : Optional.empty();
    }

    private Optional<Invitation> mine(SignedIn who, Token token, Instant at) {
        return invitations
                .findByTokenHash(token.hash())
                .filter(invitation -> invitation.isFor(who.id(), at))
                .filter(invitation -> !cohort(invitation).closed());
    }

    private CohortCard cohort(Invitation invitation) {
        return cohorts.findByKey(new Cohort.Key(
                        invitation.program().value(), invitation.cohort().value()))
                .orElseThrow()
                .card();
    }

    private void holdOpen(Seat seat, CohortId id) {
        Cohort cohort = cohorts.hold(new Cohort.Key(seat.program().id().value(), id.value()))
                .orElseThrow(() -> new NotFound("No cohort " + id));
        if (cohort.card().closed()) {
            throw new CohortClosed(id);
        }
    }

    private boolean hasOtherRole(Seat seat, CohortId cohort, PersonId person, CohortRole role) {
        return hasOtherRole(new CohortPlace(seat.program().id().value(), cohort.value(), person.value()), role);
    }

    private boolean hasOtherRole(CohortPlace place, CohortRole role) {
        return switch (role) {
            case TRAINEE -> supervisions.existsByPlace(place);
            case SUPERVISOR -> enrolments.existsByPlace(place);
        };
    }

    private void place(ProgramId program, CohortId cohort, PersonId person, CohortRole role, String name, Instant at) {
        if (memberships.findByKey(key(program, person)).isEmpty()) {
            memberships.save(new Membership(program, person, name, false, at));
        }
        CohortPlace place = new CohortPlace(program.value(), cohort.value(), person.value());
        if (hasOtherRole(place, role)) {
            throw new HasOtherRole(person, role);
        }
        switch (role) {
            case TRAINEE -> {
                if (!enrolments.existsByPlace(place)) {
                    enrolments.save(new Enrolment(program, cohort, person, at));
                }
            }
            case SUPERVISOR -> {
                if (!supervisions.existsByPlace(place)) {
                    supervisions.save(new Supervision(program, cohort, person, at));
                }
            }
        }
    }

    private int programsOf(PersonId person) {
        return memberships.findByKeyPersonId(person.value()).size();
    }

    private static Membership.Key key(ProgramId program, PersonId person) {
        return new Membership.Key(program.value(), person.value());
    }
}
