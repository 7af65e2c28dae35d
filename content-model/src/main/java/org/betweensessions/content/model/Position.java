package org.betweensessions.content.model;

import java.util.List;

/** One numbered view of the source debate, in our words. */
public record Position(PositionId id, String statement, Stance stance, String source, List<String> tags) {
    public Position {
        tags = List.copyOf(tags);
    }

    /** Where a position stands towards more access to the therapist outside sessions. */
    public enum Stance {
        AGAINST,
        FOR,
        CONDITIONAL,
        FACT,
        TECHNIQUE,
        QUESTION
    }
}
