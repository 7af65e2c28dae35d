package org.betweensessions.content.model;

import java.util.List;
import java.util.Set;

/**
 * Positions of the source debate that cannot all be held at once. A scene plays it when it carries something of every side.
 *
 * @param name what is at odds, in a sentence
 * @param sides two or more, each with at least one position
 */
public record Tension(String name, List<Set<PositionId>> sides) {
    public Tension {
        sides = sides.stream().map(Set::copyOf).toList();
        if (sides.size() < 2 || sides.stream().anyMatch(Set::isEmpty)) {
            throw new IllegalArgumentException("A tension has two sides or more, none of them empty: " + name);
        }
    }

    /** Whether something of every side is among these positions. */
    public boolean playedBy(Set<PositionId> carried) {
        return sides.stream().allMatch(side -> side.stream().anyMatch(carried::contains));
    }
}
