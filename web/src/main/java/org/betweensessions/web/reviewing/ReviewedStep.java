package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.web.attempts.JudgementView;
import org.betweensessions.web.attempts.Reason;

/** A station left behind, with what was said of it. */
public sealed interface ReviewedStep {
    int number();

    String scene();

    record Read(int number, String scene) implements ReviewedStep {}

    record SetAside(int number, String scene) implements ReviewedStep {}

    /**
     * @param late whether it was committed after the due time
     * @param ticking what a reviewer can tick; empty unless the response was written
     */
    record Responded(
            int number,
            String scene,
            JudgementView judgement,
            Instant at,
            boolean late,
            Urgency urgency,
            Optional<Reason> reason,
            Optional<Ticking> ticking,
            List<Said> comments,
            List<Disputed> disputes)
            implements ReviewedStep {}

    /** For templates, which cannot ask for a type. */
    default String kind() {
        return switch (this) {
            case Read read -> "read";
            case SetAside setAside -> "set-aside";
            case Responded responded -> "responded";
        };
    }

    enum Urgency {
        NONE,
        UNSEEN,
        SEEN;

        static Urgency of(boolean urgent, boolean seen) {
            if (!urgent) {
                return NONE;
            }
            return seen ? SEEN : UNSEEN;
        }
    }

    record Said(String by, String text, Instant at) {}

    record Disputed(DisputeId id, String text, Urgency urgency, Instant at, List<Said> replies) {}

    /**
     * The author's checklist and the lines that may be found crossed, as they stand.
     *
     * @param version 0 where nobody has reviewed the response
     */
    record Ticking(int version, List<Item> items, List<FoundLine> lines, Optional<String> by, Optional<Instant> at) {
        public boolean anyCrossed() {
            return lines.stream().anyMatch(FoundLine::crossed);
        }
    }

    /** @param place from 0 */
    record Item(int place, String html, boolean ticked) {}

    record FoundLine(RedLineId id, String name, String test, boolean crossed) {}
}
