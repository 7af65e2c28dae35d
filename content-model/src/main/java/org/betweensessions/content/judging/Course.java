package org.betweensessions.content.judging;

import java.util.List;

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

    public boolean complete() {
        return here.ending();
    }
}
