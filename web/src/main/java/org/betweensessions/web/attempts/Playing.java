package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a trainee does in an attempt. */
@Service
@Transactional
public class Playing {
    private final OwnAttempts own;
    private final AttemptRecords attempts;
    private final CommittedMoves moves;
    private final Assignments assignments;
    private final Library library;

    Playing(OwnAttempts own, AttemptRecords attempts, CommittedMoves moves, Assignments assignments, Library library) {
        this.own = own;
        this.attempts = attempts;
        this.moves = moves;
        this.assignments = assignments;
        this.library = library;
    }

    /**
     * The attempt to go on with: the open one, else a new one. A graded vignette is attempted once.
     *
     * @throws NotFound when the trainee is not in the cohort, the vignette is not in the assignment, or it is not yet open
     */
    public AttemptId start(Seat seat, AssignmentCard assignment, int place, Instant at) {
        seat.asTraineeOf(assignment.cohort());
        if (place < 1
                || place > assignment.vignettes().size()
                || !assignment.window().at(at).mayRespond()) {
            throw new NotFound("No vignette " + place);
        }
        RevisionId revision = assignment.vignettes().get(place - 1);
        List<AttemptCard> made = assignments.holding(
                assignment.program(),
                assignment.id(),
                () -> attempts
                        .findByKeyProgramIdAndAssignmentIdAndPersonIdAndRevisionIdOrderByOrdinal(
                                assignment.program().value(),
                                assignment.id().value(),
                                seat.person().value(),
                                revision.value())
                        .stream()
                        .map(Attempt::card)
                        .toList());
        if (!made.isEmpty() && (assignment.graded() || !made.getLast().finished())) {
            return made.getLast().id();
        }
        AttemptId id = new AttemptId(Ids.next(at));
        attempts.save(new Attempt(id, assignment, seat.person(), revision, made.size() + 1, at));
        return id;
    }

    public Commitment commit(Seat seat, AttemptId id, int step, Move move, boolean urgent, Instant at) {
        OwnAttempts.Held held = own.hold(seat, id);
        Situation now = held.now();
        if (step < now.currentStep() && step >= 1) {
            Passed passed = now.course().passed().get(step - 1);
            if (urgent) {
                moves.raise(seat.program().id().value(), id.value(), step);
            }
            return passed.move().equals(move) ? new Commitment.Stands(step, move) : new Commitment.AnotherStands(step);
        }
        if (step != now.currentStep() || !now.course().here().allows(move)) {
            return new Commitment.NotHere(now.currentStep());
        }
        if (!now.assignment().window().at(at).mayRespond()) {
            return new Commitment.NotYetOpen();
        }
        List<Move> made =
                new ArrayList<>(now.course().passed().stream().map(Passed::move).toList());
        made.add(move);
        Course course = library.walk(now.card().revision(), made);
        moves.save(new CommittedMove(new StepKey(seat.program().id().value(), id.value(), step), move, urgent, at));
        held.attempt().goOnTo(new Commitment.Stands(step, move).leadsTo());
        if (course.complete()) {
            held.attempt().finish(at);
        }
        return new Commitment.Stands(step, move);
    }

    /** Leaves the receipt of a step behind. */
    void goOn(Seat seat, AttemptId id, int fromStep) {
        OwnAttempts.Held held = own.hold(seat, id);
        if (fromStep < held.now().currentStep()) {
            held.attempt().goOnTo(fromStep + 1);
        }
    }

    /** Opens a practice attempt to the cohort's supervisors; graded attempts are open to them anyway. */
    public void share(Seat seat, AttemptId id, Instant at) {
        own.hold(seat, id).attempt().share(at);
    }
}
