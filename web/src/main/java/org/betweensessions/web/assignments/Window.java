package org.betweensessions.web.assignments;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When an assignment may be worked on. The due minute itself is still in time; after it responses are taken and are late.
 *
 * @param zone the zone in which both times were meant and are shown
 */
public record Window(Instant opensAt, Instant dueAt, ZoneId zone) {
    private static final Duration DUE_MINUTE = Duration.ofMinutes(1);

    public Window {
        if (!opensAt.isBefore(dueAt)) {
            throw new IllegalArgumentException("An assignment opens before it is due");
        }
    }

    /** The one answer to "may this trainee respond now, and what is it worth?". */
    public Standing at(Instant instant) {
        if (instant.isBefore(opensAt)) {
            return Standing.NOT_YET_OPEN;
        }
        return instant.isBefore(dueAt.plus(DUE_MINUTE)) ? Standing.OPEN : Standing.LATE;
    }

    /** What a response given at some time counts as. */
    public enum Standing {
        NOT_YET_OPEN,
        OPEN,
        LATE;

        public boolean mayRespond() {
            return this != NOT_YET_OPEN;
        }
    }
}
