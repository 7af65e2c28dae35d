package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.betweensessions.content.model.RedLineId;

/**
 * What came back to a trainee: said of one step of an attempt after it was committed.
 *
 * @param number counted from 1 among its kind at the step, in order of time; for ticks, their version
 * @param about the trainee's own words that it replies to; empty unless it is a reply
 * @param text empty unless it was put in words
 * @param ticked items of the author's checklist, by their place from 0
 * @param crossed lines that a reviewer found crossed
 * @param unseen whether the trainee has not opened it yet
 */
public record Remark(
        AttemptId attempt,
        int step,
        Kind kind,
        int number,
        String by,
        String about,
        String text,
        Set<Integer> ticked,
        Set<RedLineId> crossed,
        Instant at,
        boolean unseen) {
    public Remark {
        ticked = Set.copyOf(ticked);
        crossed = Set.copyOf(crossed);
    }

    static List<Remark> at(int step, List<Remark> remarks) {
        return remarks.stream().filter(remark -> remark.step() == step).toList();
    }

    /** For templates: whether a reviewer ticked this item of the checklist. */
    public boolean ticks(int place) {
        return ticked.contains(place);
    }

    public enum Kind {
        COMMENT,
        REPLY,
        TICKS,
        LINE_FOUND
    }
}
