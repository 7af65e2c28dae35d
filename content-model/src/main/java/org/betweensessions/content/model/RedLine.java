package org.betweensessions.content.model;

import java.util.List;

/**
 * A named act or omission that no number of good answers averages away.
 *
 * @param name for example {@code Imminent risk left unassessed}
 * @param test how one tells that it was crossed
 * @param exceptions when the same act does not cross it
 */
public record RedLine(RedLineId id, String name, String test, List<Citation> standards, String exceptions) {
    public RedLine {
        standards = List.copyOf(standards);
    }
}
