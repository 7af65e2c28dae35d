package org.betweensessions.web.results;

import java.time.Instant;
import java.util.Optional;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Window;
import org.betweensessions.web.attempts.AttemptRecord;

/** How far one trainee is with one vignette; late is what was finished, or is still not finished, after the due time. */
enum Standing {
    NOT_STARTED("not-started"),
    UNDER_WAY("under-way"),
    FINISHED("finished"),
    NOT_STARTED_LATE("late"),
    UNDER_WAY_LATE("late"),
    FINISHED_LATE("late"),
    /** Practice of which supervisors see nothing, whether there is any or not. */
    NOT_SHARED("not-started");

    private final String shape;

    Standing(String shape) {
        this.shape = shape;
    }

    static Standing of(AssignmentCard assignment, Optional<AttemptRecord> attempt, Instant at) {
        if (attempt.isEmpty()) {
            if (!assignment.graded()) {
                return NOT_SHARED;
            }
            return late(assignment, at) ? NOT_STARTED_LATE : NOT_STARTED;
        }
        boolean lastWasLate = attempt.get()
                .lastCommittedAt()
                .filter(last -> late(assignment, last))
                .isPresent();
        if (attempt.get().card().finished()) {
            return lastWasLate ? FINISHED_LATE : FINISHED;
        }
        return lastWasLate || late(assignment, at) ? UNDER_WAY_LATE : UNDER_WAY;
    }

    boolean finished() {
        return this == FINISHED || this == FINISHED_LATE;
    }

    boolean begun() {
        return finished() || this == UNDER_WAY || this == UNDER_WAY_LATE;
    }

    boolean late() {
        return this == NOT_STARTED_LATE || this == UNDER_WAY_LATE || this == FINISHED_LATE;
    }

    /** The shape that stands for it, beside its word. */
    public String shape() {
        return shape;
    }

    private static boolean late(AssignmentCard assignment, Instant at) {
        return assignment.window().at(at) == Window.Standing.LATE;
    }
}
