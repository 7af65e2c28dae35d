package org.betweensessions.web.programs;

import java.time.Instant;
import org.betweensessions.web.accounts.PersonId;
import org.springframework.stereotype.Component;

/** Who holds which place in a program; nobody is trainee and supervisor of the same cohort. */
@Component
class Places {
    private final Memberships memberships;
    private final Enrolments enrolments;
    private final Supervisions supervisions;

    Places(Memberships memberships, Enrolments enrolments, Supervisions supervisions) {
        this.memberships = memberships;
        this.enrolments = enrolments;
        this.supervisions = supervisions;
    }

    boolean isMember(ProgramId program, PersonId person) {
        return memberships
                .findByKey(new Membership.Key(program.value(), person.value()))
                .isPresent();
    }

    int programsOf(PersonId person) {
        return memberships.findByKeyPersonId(person.value()).size();
    }

    boolean isHeld(CohortPlace place) {
        return holds(place, CohortRole.TRAINEE) || holds(place, CohortRole.SUPERVISOR);
    }

    boolean hasOtherRole(CohortPlace place, CohortRole role) {
        return holds(place, role.other());
    }

    /**
     * Gives somebody a place, and membership of the program with it. Who holds it already keeps it, and their name.
     *
     * @throws HasOtherRole when the person holds the other role in this cohort
     */
    void give(CohortPlace place, CohortRole role, String name, Instant at) {
        ProgramId program = new ProgramId(place.programId());
        if (!isMember(program, place.person())) {
            memberships.save(new Membership(program, place.person(), name, false, at));
        }
        if (hasOtherRole(place, role)) {
            throw new HasOtherRole(place.person(), role);
        }
        if (!holds(place, role)) {
            switch (role) {
                case TRAINEE -> enrolments.save(new Enrolment(place, at));
                case SUPERVISOR -> supervisions.save(new Supervision(place, at));
            }
        }
    }

    private boolean holds(CohortPlace place, CohortRole role) {
        return switch (role) {
            case TRAINEE -> enrolments.existsByPlace(place);
            case SUPERVISOR -> supervisions.existsByPlace(place);
        };
    }
}
