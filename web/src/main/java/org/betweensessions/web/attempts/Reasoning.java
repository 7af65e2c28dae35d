package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.Optional;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What trainees say of their responses to contested decisions, once and before the debrief. */
@Service
@Transactional
public class Reasoning {
    private final OwnAttempts own;
    private final GivenReasons reasons;

    Reasoning(OwnAttempts own, GivenReasons reasons) {
        this.own = own;
        this.reasons = reasons;
    }

    /** What became of a reason. */
    public enum Outcome {
        STANDS,
        ANOTHER_STANDS,
        HAS_NO_FITTING_LENGTH
    }

    /**
     * Keeps the reason for a response to a contested decision; the first one given stands.
     *
     * @throws NotFound when there is no such response
     */
    public Outcome give(Seat seat, AttemptId id, int step, String text, boolean mayBeReadOut, Instant at) {
        if (!contested(own.hold(seat, id).now(), step)) {
            throw new NotFound("No contested decision at step " + step);
        }
        if (text.isEmpty() || text.codePointCount(0, text.length()) > Reason.MAX_CODE_POINTS) {
            return Outcome.HAS_NO_FITTING_LENGTH;
        }
        StepKey key = new StepKey(seat.program().id().value(), id.value(), step);
        Optional<Reason> given = reasons.findByKeyProgramIdAndKeyAttemptId(key.programId(), key.attemptId()).stream()
                .filter(reason -> reason.key().step() == step)
                .map(GivenReason::reason)
                .findFirst();
        if (given.isEmpty()) {
            reasons.save(new GivenReason(key, text, mayBeReadOut, at));
        }
        boolean another = given.filter(reason -> !reason.text().equals(text) || reason.mayBeReadOut() != mayBeReadOut)
                .isPresent();
        return another ? Outcome.ANOTHER_STANDS : Outcome.STANDS;
    }

    private static boolean contested(Situation now, int step) {
        return step >= 1
                && step < now.currentStep()
                && now.course().passed().get(step - 1).judgement().stream().anyMatch(Judgement::contested);
    }
}
