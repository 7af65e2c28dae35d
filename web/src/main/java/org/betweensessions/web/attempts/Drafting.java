package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.Optional;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Decision;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps texts while they are being written. */
@Service
@Transactional
class Drafting {
    /** Drafts may be longer than what can be committed, so that nothing typed is lost. */
    static final int MAX_CODE_POINTS = 2 * Response.Wrote.MAX_CODE_POINTS;

    private final Drafts drafts;
    private final OwnAttempts own;

    Drafting(Drafts drafts, OwnAttempts own) {
        this.drafts = drafts;
        this.own = own;
    }

    /** @param version 0 where nothing was saved yet */
    record SavedDraft(String text, int version, Optional<Instant> savedAt) {
        static final SavedDraft NONE = new SavedDraft("", 0, Optional.empty());
    }

    /** What became of a text that was to be saved. */
    sealed interface Saving {
        record Saved(SavedDraft draft) implements Saving {}

        /** Another tab or device saved since; that text stands, and the one offered is handed back. */
        record AnotherStands(SavedDraft standing) implements Saving {}

        /** The step has been committed; nothing more is saved for it. */
        record AlreadyCommitted() implements Saving {}

        record TooLong() implements Saving {}
    }

    @Transactional(readOnly = true)
    SavedDraft draft(Seat seat, AttemptId attempt, int step) {
        return drafts.findByKey(key(seat, attempt, step)).map(Drafting::saved).orElse(SavedDraft.NONE);
    }

    /** What another tab or device saved after this version, unless it is the same text. */
    @Transactional(readOnly = true)
    Optional<SavedDraft> newer(Seat seat, AttemptId attempt, int step, String typed, int version) {
        return drafts.findByKey(key(seat, attempt, step))
                .filter(standing -> standing.version() > version)
                .filter(standing -> !standing.text().equals(Typed.kept(typed)))
                .map(Drafting::saved);
    }

    /** @throws NotFound unless the step asks, or asked, for a text */
    Saving save(Seat seat, AttemptId attempt, int step, String typed, int version, Instant at) {
        String text = Typed.kept(typed);
        Situation now = own.hold(seat, attempt).now();
        if (!(now.station(step).decision().orElse(null) instanceof Decision.Write)) {
            throw new NotFound("No text is written at step " + step);
        }
        if (step < now.currentStep()) {
            return new Saving.AlreadyCommitted();
        }
        if (text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
            return new Saving.TooLong();
        }
        Optional<Draft> standing = drafts.findByKey(key(seat, attempt, step));
        SavedDraft before = standing.map(Drafting::saved).orElse(SavedDraft.NONE);
        if (before.text().equals(text)) {
            return new Saving.Saved(before);
        }
        if (before.version() != version) {
            return new Saving.AnotherStands(before);
        }
        Draft draft = standing.orElseGet(() -> drafts.save(new Draft(key(seat, attempt, step), text, at)));
        if (standing.isPresent()) {
            draft.replace(text, at);
        }
        return new Saving.Saved(saved(draft));
    }

    private static SavedDraft saved(Draft draft) {
        return new SavedDraft(draft.text(), draft.version(), Optional.of(draft.savedAt()));
    }

    private static StepKey key(Seat seat, AttemptId attempt, int step) {
        return new StepKey(seat.program().id().value(), attempt.value(), step);
    }
}
