package org.betweensessions.content.coverage;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.betweensessions.content.model.VignetteId;

/**
 * One thing that vignettes may carry.
 *
 * @param id as authors write it
 * @param name what it is, in words; may equal the id
 * @param needed whether the library is incomplete without it
 * @param carried in how many places each vignette carries it, by how it does; nothing where none does
 */
public record Entry(
        String id, String name, boolean needed, SortedMap<Carrying, SequencedMap<VignetteId, Integer>> carried) {
    public Entry {
        carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
    }

    /** Whether it is needed and no vignette carries it. */
    public boolean missing() {
        return needed && carried.isEmpty();
    }

    /** The vignettes that carry it in any way, in the order of the library. */
    public List<VignetteId> vignettes() {
        return carried.values().stream()
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** In how many places it is carried in this way. */
    public int places(Carrying how) {
        return carried.getOrDefault(how, Collections.emptyNavigableMap()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
