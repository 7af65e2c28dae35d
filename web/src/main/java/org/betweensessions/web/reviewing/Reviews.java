package org.betweensessions.web.reviewing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.attempts.AttemptRecord;
import org.betweensessions.web.attempts.Attempts;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said of attempts, for the rooms that show it; and which attempts a supervisor may see at all. */
@Service
@Transactional(readOnly = true)
public class Reviews {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Gathering gathering;

    Reviews(Attempts attempts, Assignments assignments, Gathering gathering) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.gathering = gathering;
    }

    /** @throws NotFound for anyone but the attempt's own trainee, for as long as they are in the cohort */
    public Reviewed asOwnTrainee(Seat seat, AttemptId id) {
        AttemptRecord attempt = attempts.record(seat.program().id(), id);
        if (!attempt.card().person().equals(seat.person())) {
            throw new NotFound("No attempt " + id + " of " + seat.person());
        }
        seat.asTraineeOf(assignments
                .find(seat.program().id(), attempt.card().assignment())
                .cohort());
        return reviewed(attempt);
    }

    /** @throws NotFound for anyone who does not supervise the attempt's cohort, and while a practice attempt is not shared */
    public Reviewed asSupervisor(Seat seat, AttemptId id) {
        AttemptRecord attempt = attempts.record(seat.program().id(), id);
        AssignmentCard assignment =
                assignments.find(seat.program().id(), attempt.card().assignment());
        seat.asSupervisorOf(assignment.cohort());
        if (!open(assignment, attempt)) {
            throw new NotFound("Attempt " + id + " is not shared");
        }
        return reviewed(attempt);
    }

    /** Every attempt at an assignment that the cohort's supervisors may see, in order of start. */
    public List<Reviewed> open(AssignmentCard assignment) {
        List<AttemptRecord> records = attempts.records(assignment.program(), assignment.id()).stream()
                .filter(attempt -> open(assignment, attempt))
                .toList();
        List<UUID> ids = records.stream().map(Reviews::id).toList();
        Map<UUID, AttemptReviews> said = gathering.of(assignment.program(), ids);
        return records.stream()
                .map(attempt -> new Reviewed(attempt, said.get(id(attempt))))
                .toList();
    }

    /** What waits for the supervisors of a cohort, over all its assignments. */
    public Waiting waiting(ProgramId program, CohortId cohort) {
        return Waiting.in(assignments.of(program, cohort).stream()
                .flatMap(assignment -> open(assignment).stream())
                .toList());
    }

    private Reviewed reviewed(AttemptRecord attempt) {
        UUID id = id(attempt);
        return new Reviewed(
                attempt, gathering.of(attempt.card().program(), List.of(id)).get(id));
    }

    private static boolean open(AssignmentCard assignment, AttemptRecord attempt) {
        return assignment.graded() || attempt.card().sharedAt().isPresent();
    }

    private static UUID id(AttemptRecord attempt) {
        return attempt.card().id().value();
    }
}
