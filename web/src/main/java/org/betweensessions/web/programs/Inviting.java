package org.betweensessions.web.programs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.platform.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places offered to people who have an account elsewhere, which they take up themselves. */
@Service
@Transactional
class Inviting {
    private final ProgramRecords programs;
    private final Cohorts cohorts;
    private final Invitations invitations;
    private final Places places;

    Inviting(ProgramRecords programs, Cohorts cohorts, Invitations invitations, Places places) {
        this.programs = programs;
        this.cohorts = cohorts;
        this.invitations = invitations;
        this.places = places;
    }

    /** An offer as its reader sees it. */
    record Offer(String program, String cohort, CohortRole role) {}

    PeopleAdded.WayIn invite(CohortPlace place, CohortRole role, String name, Instant at) {
        Token token = Token.random();
        Invitation invitation = invitations.save(new Invitation(token, place, role, name, at));
        return new PeopleAdded.WayIn("/invitations/" + token.text(), invitation.expiresAt());
    }

    /** @return whether there was an invitation to withdraw */
    boolean withdraw(CohortPlace place, Instant at) {
        return invitations.withdraw(place.programId(), place.cohortId(), place.personId(), at) > 0;
    }

    /** @throws NotFound when nobody of this id is invited to the cohort */
    void withdraw(Seat seat, CohortId cohort, PersonId person, Instant at) {
        if (!withdraw(CohortPlace.of(seat.asLead().program().id(), cohort, person), at)) {
            throw new NotFound("No invitation of " + person + " to " + cohort);
        }
    }

    /** What an invitation offers; empty when it is used, withdrawn, too old or meant for another account, or the cohort is closed. */
    @Transactional(readOnly = true)
    Optional<Offer> offer(SignedIn who, Token token, Instant at) {
        return mine(who, token, at)
                .map(invitation -> new Offer(
                        programs.findById(invitation.place().programId())
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
            places.give(invitation.place(), invitation.role(), invitation.name(), at);
            invitation.accept(at);
        });
        return mine.map(invitation -> invitation.place().cohort());
    }

    /** Who has been invited to a cohort and has not come yet, once each. */
    @Transactional(readOnly = true)
    List<Member> awaited(ProgramId program, CohortId cohort, Instant at) {
        return invitations.open(program.value(), cohort.value(), at).stream()
                .map(invitation -> new Member(invitation.place().person(), invitation.name()))
                .toList();
    }

    private Optional<Invitation> mine(SignedIn who, Token token, Instant at) {
        return invitations
                .findByTokenHash(token.hash())
                .filter(invitation -> invitation.isFor(who.id(), at))
                .filter(invitation -> !cohort(invitation).closed());
    }

    private CohortCard cohort(Invitation invitation) {
        return cohorts.findByKey(new Cohort.Key(
                        invitation.place().programId(), invitation.place().cohortId()))
                .orElseThrow()
                .card();
    }
}
