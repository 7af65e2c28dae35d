package org.betweensessions.content.coverage;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.betweensessions.content.model.VignetteId;

/** Counts, entry by entry, in which vignettes each is carried. */
final class Census {
    private final Map<Subject, Map<String, Entry>> entries = new EnumMap<>(Subject.class);
    private final Map<Subject, Map<String, Map<Carrying, SequencedMap<VignetteId, Integer>>>> counted =
            new EnumMap<>(Subject.class);

    /** An entry that is listed even where nothing carries it. */
    void know(Subject subject, Object id, String name) {
        know(subject, id, name, subject.complete());
    }

    /** @param needed whether a library is incomplete without it */
    void know(Subject subject, Object id, String name, boolean needed) {
        of(subject).putIfAbsent(id.toString(), new Entry(id.toString(), name, needed, new TreeMap<>()));
    }

    void count(Subject subject, Object id, Carrying how, VignetteId vignette) {
        counted.computeIfAbsent(subject, each -> new LinkedHashMap<>())
                .computeIfAbsent(id.toString(), each -> new EnumMap<>(Carrying.class))
                .computeIfAbsent(how, each -> new LinkedHashMap<>())
                .merge(vignette, 1, Integer::sum);
    }

    List<Entry> entries(Subject subject) {
        counted.getOrDefault(subject, Map.of()).keySet().forEach(id -> know(subject, id, id, false));
        return of(subject).values().stream()
                .map(entry -> new Entry(
                        entry.id(),
                        entry.name(),
                        entry.needed(),
                        new TreeMap<>(counted.getOrDefault(subject, Map.of()).getOrDefault(entry.id(), Map.of()))))
                .toList();
    }

    private Map<String, Entry> of(Subject subject) {
        return entries.computeIfAbsent(subject, each -> new LinkedHashMap<>());
    }
}
