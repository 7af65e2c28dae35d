package org.betweensessions.web.programs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.betweensessions.web.accounts.EmailAddress;
import org.betweensessions.web.accounts.People;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
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
        return switch (PastedPeople.parse(pasted)) {
            case PastedPeople.Unreadable unreadable -> new PeopleAdded.Refused(unreadable.errors());
            case PastedPeople.Read read ->
                new PeopleAdded.Added(read.people().stream()
                        .map(person -> new PeopleAdded.Newcomer(
                                person.name(),
                                person.email().written(),
                                add(seat, cohort, role, person.name(), person.email(), at)))
                        .toList());
        };
    }

    /** Adds one person and returns the path of their one-time link; who is in the program already keeps name and place. */
    String add(Seat seat, CohortId cohort, CohortRole role, String name, EmailAddress email, Instant at) {
        ProgramId program = seat.asLead().program().id();
        cohorts.findByKey(new Cohort.Key(program.value(), cohort.value()))
                .orElseThrow(() -> new NotFound("No cohort " + cohort));
        Optional<PersonId> known = people.find(email);
        if (known.isPresent()
                && memberships.findByKey(key(program, known.get())).isEmpty()) {
            Token token = Token.random();
            invitations.save(new Invitation(token, program, cohort, known.get(), role, name, at));
            return "/invitations/" + token.text();
        }
        boolean soleMember = known.map(this::programsOf).orElse(1) == 1;
        PersonId person;
        String link;
        if (soleMember) {
            var welcome = people.welcome(name, email, at);
            person = welcome.person();
            link = welcome.link();
        } else {
            person = known.orElseThrow();
            link = "/sign-in";
        }
        place(program, cohort, person, role, name, at);
        return link;
    }

    @Transactional(readOnly = true)
    Offer offer(SignedIn who, Token token, Instant at) {
        Invitation invitation = mine(who, token, at);
        ProgramCard program =
                programs.findById(invitation.program().value()).orElseThrow().card();
        CohortCard cohort = cohorts.findByKey(
                        new Cohort.Key(program.id().value(), invitation.cohort().value()))
                .orElseThrow()
                .card();
        return new Offer(program.name(), cohort.name(), invitation.role());
    }

    void accept(SignedIn who, Token token, Instant at) {
        Invitation invitation = mine(who, token, at);
        place(invitation.program(), invitation.cohort(), invitation.person(), invitation.role(), invitation.name(), at);
        invitation.accept(at);
    }

    /** Names of those who have been invited to a cohort and have not come yet. */
    @Transactional(readOnly = true)
    List<String> awaited(ProgramId program, CohortId cohort, Instant at) {
        return invitations
                .findByProgramIdAndCohortIdAndAcceptedAtIsNullAndExpiresAtAfterOrderByName(
                        program.value(), cohort.value(), at)
                .stream()
                .map(Invitation::name)
                .distinct()
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

    private Invitation mine(SignedIn who, Token token, Instant at) {
        return invitations
                .findByTokenHash(token.hash())
                .filter(invitation -> invitation.isFor(who.id(), at))
                .orElseThrow(() -> new NotFound("No invitation"));
    }

    private void place(ProgramId program, CohortId cohort, PersonId person, CohortRole role, String name, Instant at) {
        if (memberships.findByKey(key(program, person)).isEmpty()) {
            memberships.save(new Membership(program, person, name, false, at));
        }
        CohortPlace place = new CohortPlace(program.value(), cohort.value(), person.value());
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
