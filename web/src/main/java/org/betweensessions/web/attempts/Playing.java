package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Station;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a trainee does in an attempt. Each command holds the attempt, so that what happens at once happens one after the other. */
@Service
@Transactional
public class Playing {
    private final AttemptRecords attempts;
    private final CommittedMoves moves;
    private final GivenReasons reasons;
    private final Assignments assignments;
    private final Library library;

    Playing(
            AttemptRecords attempts,
            CommittedMoves moves,
            GivenReasons reasons,
            Assignments assignments,
            Library library) {
        this.attempts = attempts;
        this.moves = moves;
        this.reasons = reasons;
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

    /** Where an attempt stands. Holds judgements of what was passed: a page before the response takes only the station from it. */
    record Situation(
            AttemptCard card, AssignmentCard assignment, Course course, int atStep, List<Instant> committedAt) {
        int currentStep() {
            return course.here().number();
        }

        /** @throws NotFound when the course has not come so far */
        Station station(int step) {
            return course.station(step).orElseThrow(() -> new NotFound("No step " + step + " yet"));
        }
    }

    /** @throws NotFound unless the attempt is this trainee's own, in a cohort they are in */
    @Transactional(readOnly = true)
    Situation situation(Seat seat, AttemptId id) {
        return situation(own(seat, attempts.findByKey(key(seat.program().id(), id))));
    }

    public Commitment commit(Seat seat, AttemptId id, int step, Move move, boolean urgent, Instant at) {
        Attempt attempt = own(seat, attempts.hold(key(seat.program().id(), id)));
        Situation now = situation(attempt);
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
        attempt.goOnTo(new Commitment.Stands(step, move).leadsTo());
        if (course.complete()) {
            attempt.finish(at);
        }
        return new Commitment.Stands(step, move);
    }

    /** Leaves the receipt of a step behind. */
    void goOn(Seat seat, AttemptId id, int fromStep) {
        Attempt attempt = own(seat, attempts.hold(key(seat.program().id(), id)));
        if (fromStep < situation(attempt).currentStep()) {
            attempt.goOnTo(fromStep + 1);
        }
    }

    /** What became of a reason. */
    public enum Reasoning {
        STANDS,
        ANOTHER_STANDS,
        HAS_NO_FITTING_LENGTH
    }

    /**
     * Keeps the reason for a response to a contested decision; the first one given stands.
     *
     * @throws NotFound when there is no such response
     */
    public Reasoning giveReason(Seat seat, AttemptId id, int step, String text, boolean mayBeReadOut, Instant at) {
        Attempt attempt = own(seat, attempts.hold(key(seat.program().id(), id)));
        Situation now = situation(attempt);
        boolean contested = step >= 1
                && step < now.currentStep()
                && now.course().passed().get(step - 1).judgement().stream()
                        .anyMatch(judgement -> judgement.contested());
        if (!contested) {
            throw new NotFound("No contested decision at step " + step);
        }
        if (text.isEmpty() || text.codePointCount(0, text.length()) > Reason.MAX_CODE_POINTS) {
            return Reasoning.HAS_NO_FITTING_LENGTH;
        }
        StepKey key = new StepKey(seat.program().id().value(), id.value(), step);
        Optional<GivenReason> given =
                reasons.findByKeyProgramIdAndKeyAttemptId(key.programId(), key.attemptId()).stream()
                        .filter(reason -> reason.key().step() == step)
                        .findFirst();
        if (given.isEmpty()) {
            reasons.save(new GivenReason(key, text, mayBeReadOut, at));
        }
        return given.map(GivenReason::reason)
                        .filter(reason -> !reason.text().equals(text) || reason.mayBeReadOut() != mayBeReadOut)
                        .isPresent()
                ? Reasoning.ANOTHER_STANDS
                : Reasoning.STANDS;
    }

    /** Opens a practice attempt to the cohort's supervisors; graded attempts are open to them anyway. */
    public void share(Seat seat, AttemptId id, Instant at) {
        own(seat, attempts.hold(key(seat.program().id(), id))).share(at);
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

    /** An attempt belongs to its trainee for as long as they are in the cohort. */
    private Attempt own(Seat seat, Optional<Attempt> attempt) {
        Attempt found = attempt.filter(any -> any.card().person().equals(seat.person()))
                .orElseThrow(() -> new NotFound("No such attempt of " + seat.person()));
        AssignmentCard assignment =
                assignments.find(found.card().program(), found.card().assignment());
        seat.asTraineeOf(assignment.cohort());
        return found;
    }

    private static Attempt.Key key(ProgramId program, AttemptId id) {
        return new Attempt.Key(program.value(), id.value());
    }
}
