package org.betweensessions.web.programs;

import java.util.Set;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.platform.NotFound;

/**
 * What one person may do in one program. Leading a program opens its people, cohorts and assignments, never a trainee's responses:
 * for those one supervises the cohort.
 */
public record Seat(
        ProgramCard program,
        PersonId person,
        String name,
        boolean leads,
        Set<CohortId> supervises,
        Set<CohortId> enrolledIn) {
    public Seat {
        supervises = Set.copyOf(supervises);
        enrolledIn = Set.copyOf(enrolledIn);
    }

    /** Whether the person belongs to the program and has nothing to do in it at present. */
    boolean isEmpty() {
        return !leads && supervises.isEmpty() && enrolledIn.isEmpty();
    }

    /** @throws NotFound for anyone but a lead of the program */
    public Seat asLead() {
        return allowed(leads);
    }

    /** @throws NotFound for anyone who does not supervise the cohort */
    public Seat asSupervisorOf(CohortId cohort) {
        return allowed(supervises.contains(cohort));
    }

    /** @throws NotFound for anyone who neither leads the program nor supervises the cohort */
    public Seat asStaffOf(CohortId cohort) {
        return allowed(leads || supervises.contains(cohort));
    }

    /** @throws NotFound for anyone who is neither a lead nor a supervisor of any cohort */
    public Seat asStaff() {
        return allowed(leads || !supervises.isEmpty());
    }

    /** @throws NotFound for anyone who is not enrolled in the cohort */
    public Seat asTraineeOf(CohortId cohort) {
        return allowed(enrolledIn.contains(cohort));
    }

    private Seat allowed(boolean may) {
        if (!may) {
            throw new NotFound("Nothing here for " + person);
        }
        return this;
    }
}
