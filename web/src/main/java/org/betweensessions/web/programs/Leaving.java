package org.betweensessions.web.programs;

import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people leave a cohort. Only the place ends: they stay members of the program, and what they did stays on record and is theirs
 * again when they are added again.
 */
@Service
@Transactional
class Leaving {
    private final Cohorts cohorts;
    private final Programs programs;
    private final Enrolments enrolments;
    private final Supervisions supervisions;

    Leaving(Cohorts cohorts, Programs programs, Enrolments enrolments, Supervisions supervisions) {
        this.cohorts = cohorts;
        this.programs = programs;
        this.enrolments = enrolments;
        this.supervisions = supervisions;
    }

    /** @param last whether the cohort has no other supervisor */
    record Stay(Member person, boolean trainee, boolean supervisor, boolean last) {}

    /** @throws NotFound when the person has no place in this cohort of the lead's program */
    @Transactional(readOnly = true)
    Stay stay(Seat seat, CohortId cohort, PersonId person) {
        ProgramId program = seat.asLead().program().id();
        CohortPlace place = CohortPlace.of(program, cohort, person);
        Stay stay = new Stay(
                programs.member(program, person),
                enrolments.existsByPlace(place),
                supervisions.existsByPlace(place),
                programs.supervisors(program, cohort).size() == 1);
        if (!stay.trainee() && !stay.supervisor()) {
            throw new NotFound("No place of " + person + " in " + cohort);
        }
        return stay;
    }

    /** @throws NotFound when the person has no place in this cohort of the lead's program */
    Stay end(Seat seat, CohortId cohort, PersonId person) {
        cohorts.hold(new Cohort.Key(seat.asLead().program().id().value(), cohort.value()));
        Stay ended = stay(seat, cohort, person);
        CohortPlace place = CohortPlace.of(seat.program().id(), cohort, person);
        enrolments.deleteByPlace(place);
        supervisions.deleteByPlace(place);
        return ended;
    }
}
