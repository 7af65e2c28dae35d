package org.betweensessions.content.judging;

import java.util.Optional;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.Scene;

/**
 * One stop of a trainee's course: a scene with at most one of its decisions. Holds nothing of the key.
 *
 * @param number counted from 1
 * @param entering whether the scene is entered here; false at its second and later decisions
 */
public record Station(int number, Scene scene, Optional<Decision> decision, boolean entering) {

    /** Whether the vignette ends here. */
    public boolean ending() {
        return scene.ending();
    }

    /** Whether a move of this sort can be made here; whether a response fits the decision is judged with it. */
    public boolean allows(Move move) {
        return switch (move) {
            case Move.Responded responded -> decision.isPresent();
            case Move.ReadOn readOn -> decision.isEmpty() && !ending();
            case Move.SetAside setAside -> mayBeSetAside();
        };
    }

    /** Whether the scene may be set aside here. */
    public boolean mayBeSetAside() {
        return entering && scene.contentNote().isPresent();
    }
}
