package org.betweensessions.content.judging;

import java.util.List;
import java.util.Optional;

/**
 * A trainee's way through one vignette, as far as it goes: a pure function of the vignette and the moves made.
 *
 * @param passed the stations left behind, in order
 * @param here the station where the trainee is now; an ending when the course is complete
 * @param linesHere what reaching {@code here} meant for red lines, so far unseen by the trainee unless it is an ending
 */
public record Course(List<Passed> passed, Station here, Lines linesHere) {
    public Course {
        passed = List.copyOf(passed);
    }

    /** The station of this number, passed or present; empty where the course has not come so far. */
    public Optional<Station> station(int number) {
        if (number < 1 || number > here.number()) {
            return Optional.empty();
        }
        return Optional.of(number < here.number() ? passed.get(number - 1).station() : here);
    }

    public boolean complete() {
        return here.ending();
    }
}
