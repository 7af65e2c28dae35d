package org.betweensessions.web.assignments;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When an assignment may be worked on. The due minute itself is still in time; after it responses are taken and are late.
 *
 * @param zone the zone in which both times were meant and are shown
 * @param closedAt since when its cohort is closed
 */
public record Window(Instant opensAt, Instant dueAt, ZoneId zone, Optional<Instant> closedAt) {
    private static final Duration DUE_MINUTE = Duration.ofMinutes(1);

    public Window {
        if (!opensAt.isBefore(dueAt)) {
            throw new IllegalArgumentException("An assignment opens before it is due");
        }
    }

    /** The window of an assignment to an open cohort. */
    public Window(Instant opensAt, Instant dueAt, ZoneId zone) {
        this(opensAt, dueAt, zone, Optional.empty());
    }

    /** The one answer to "may this trainee respond now, and what is it worth?". */
    public Standing at(Instant instant) {
        if (closedAt.filter(since -> !instant.isBefore(since)).isPresent()) {
            return Standing.CLOSED;
        }
        if (instant.isBefore(opensAt)) {
            return Standing.NOT_YET_OPEN;
        }
        return instant.isBefore(dueAt.plus(DUE_MINUTE)) ? Standing.OPEN : Standing.LATE;
    }

    /** What a response given at some time counts as. */
    public enum Standing {
        NOT_YET_OPEN,
        OPEN,
        LATE,
        CLOSED;

        public boolean mayRespond() {
            return this == OPEN || this == LATE;
        }
    }
}
