package org.betweensessions.web.programs;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the one access question: what may this person do in this program? */
@Service
@Transactional(readOnly = true)
public class Access {
    private final ProgramRecords programs;
    private final Memberships memberships;
    private final Enrolments enrolments;
    private final Supervisions supervisions;

    Access(ProgramRecords programs, Memberships memberships, Enrolments enrolments, Supervisions supervisions) {
        this.programs = programs;
        this.memberships = memberships;
        this.enrolments = enrolments;
        this.supervisions = supervisions;
    }

    /** @throws NotFound when the program does not exist or the person has no place in it */
    public Seat seat(SignedIn who, ProgramId program) {
        return seat(who.id(), program);
    }

    /** Every program in which the person has a place, by name. */
    public List<Seat> seats(SignedIn who) {
        return memberships.findByKeyPersonId(who.id().value()).stream()
                .map(membership -> seat(who.id(), membership.program()))
                .sorted((one, other) ->
                        one.program().name().compareToIgnoreCase(other.program().name()))
                .toList();
    }

    private Seat seat(PersonId person, ProgramId program) {
        Membership membership = memberships
                .findByKey(new Membership.Key(program.value(), person.value()))
                .orElseThrow(() -> new NotFound("No program " + program));
        ProgramCard card = programs.findById(program.value()).orElseThrow().card();
        UUID id = program.value();
        return new Seat(
                card,
                person,
                membership.name(),
                membership.leads(),
                supervisions.findByPlaceProgramIdAndPlacePersonId(id, person.value()).stream()
                        .map(supervision -> supervision.place().cohort())
                        .collect(Collectors.toSet()),
                enrolments.findByPlaceProgramIdAndPlacePersonId(id, person.value()).stream()
                        .map(enrolment -> enrolment.place().cohort())
                        .collect(Collectors.toSet()));
    }
}
