package org.betweensessions.web.attempts;

import java.util.List;
import java.util.Optional;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attempts for the trainees whose own they are, and for as long as they are in the cohort. */
@Service
@Transactional(readOnly = true)
class OwnAttempts {
    private final AttemptRecords attempts;
    private final CommittedMoves moves;
    private final Assignments assignments;
    private final Library library;

    OwnAttempts(AttemptRecords attempts, CommittedMoves moves, Assignments assignments, Library library) {
        this.attempts = attempts;
        this.moves = moves;
        this.assignments = assignments;
        this.library = library;
    }

    record Held(Attempt attempt, Situation now) {}

    /** @throws NotFound unless the attempt is this trainee's own, in a cohort they are in */
    Situation situation(Seat seat, AttemptId id) {
        return situation(own(seat, attempts.findByKey(key(seat, id))));
    }

    /**
     * The attempt and where it stands, with nobody else changing it until the transaction ends: what happens at once happens one after
     * the other.
     *
     * @throws NotFound unless the attempt is this trainee's own, in a cohort they are in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Held hold(Seat seat, AttemptId id) {
        Attempt attempt = own(seat, attempts.hold(key(seat, id)));
        return new Held(attempt, situation(attempt));
    }

    private Situation situation(Attempt attempt) {
        AttemptCard card = attempt.card();
        List<CommittedMove> made = moves.findByKeyProgramIdAndKeyAttemptIdOrderByKeyStep(
                card.program().value(), card.id().value());
        return new Situation(
                card,
                assignments.find(card.program(), card.assignment()),
                library.walk(
                        card.revision(), made.stream().map(CommittedMove::move).toList()),
                attempt.atStep(),
                made.stream().map(CommittedMove::committedAt).toList());
    }

    private Attempt own(Seat seat, Optional<Attempt> attempt) {
        Attempt found = attempt.filter(any -> any.card().person().equals(seat.person()))
                .orElseThrow(() -> new NotFound("No such attempt of " + seat.person()));
        AssignmentCard assignment =
                assignments.find(found.card().program(), found.card().assignment());
        seat.asTraineeOf(assignment.cohort());
        return found;
    }

    private static Attempt.Key key(Seat seat, AttemptId id) {
        return new Attempt.Key(seat.program().id().value(), id.value());
    }
}
