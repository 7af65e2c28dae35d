package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.UUID;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a trainee objects to the key of a step they responded to. */
@Service
@Transactional
public class Disputing {
    private final Reviews reviews;
    private final RaisedDisputes disputes;

    Disputing(Reviews reviews, RaisedDisputes disputes) {
        this.reviews = reviews;
        this.disputes = disputes;
    }

    /** A step that was responded to, and the attempt it belongs to. */
    record Responded(Reviewed reviewed, Passed passed) {}

    /** @throws NotFound unless it is the trainee's own attempt and there is a response at the step */
    @Transactional(readOnly = true)
    Responded responded(Seat seat, AttemptId attempt, int step) {
        Reviewed reviewed = reviews.asOwnTrainee(seat, attempt);
        Passed passed = reviewed.attempt()
                .passed(step)
                .filter(stop -> stop.judgement().isPresent())
                .orElseThrow(() -> new NotFound("No response at step " + step));
        return new Responded(reviewed, passed);
    }

    /** The same words sent twice are one dispute. */
    public DisputeId raise(Seat seat, AttemptId attempt, int step, WrittenText text, boolean urgent, Instant at) {
        responded(seat, attempt, step);
        UUID program = seat.program().id().value();
        disputes.insertIfNew(program, Ids.next(at), attempt.value(), step, text.text(), urgent, text.hash(), at);
        return disputes.findByKeyProgramIdAndAttemptIdAndStepAndTextHashAndUrgent(
                        program, attempt.value(), step, text.hash(), urgent)
                .orElseThrow()
                .id();
    }
}
