package org.betweensessions.content.judging;

import java.util.Set;
import org.betweensessions.content.model.RedLineId;

/**
 * What a scene or a response meant for red lines.
 *
 * @param met could be crossed here; always includes those crossed
 * @param crossed were crossed here
 * @param repaired were put right here; counts only where crossed before
 */
public record Lines(Set<RedLineId> met, Set<RedLineId> crossed, Set<RedLineId> repaired) {
    public static final Lines NONE = new Lines(Set.of(), Set.of(), Set.of());

    public Lines {
        met = Set.copyOf(met);
        crossed = Set.copyOf(crossed);
        repaired = Set.copyOf(repaired);
        if (!met.containsAll(crossed)) {
            throw new IllegalArgumentException("A line that is crossed was met: " + crossed);
        }
    }
}
