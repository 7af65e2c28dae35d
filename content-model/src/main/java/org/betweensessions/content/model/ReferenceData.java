package org.betweensessions.content.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What scenarios may cite, cross, weigh and echo. */
public record ReferenceData(
        Map<Citation, Standard> standards,
        Map<RedLineId, RedLine> redLines,
        Map<PrincipleId, Principle> principles,
        Map<PositionId, Position> positions,
        Map<QuestionId, DebateQuestion> questions) {
    public ReferenceData {
        standards = Map.copyOf(standards);
        redLines = Map.copyOf(redLines);
        principles = Map.copyOf(principles);
        positions = Map.copyOf(positions);
        questions = Map.copyOf(questions);
    }

    /** Nothing to cite; for examples and tests. */
    public static ReferenceData empty() {
        return new ReferenceData(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /**
     * The entries that a vignette names, and the standards its red lines rest on: what its judgements need, and no more.
     *
     * @throws ReferenceLacking when an entry is not here
     */
    public ReferenceData neededBy(Vignette vignette) {
        Mentions mentions = Mentions.of(vignette);
        Map<RedLineId, RedLine> lines = pick(redLines, mentions.redLines());
        Set<Citation> cited = new HashSet<>(mentions.citations());
        lines.values().forEach(line -> cited.addAll(line.standards()));
        return new ReferenceData(
                pick(standards, cited),
                lines,
                pick(principles, mentions.principles()),
                pick(positions, mentions.positions()),
                pick(questions, mentions.questions()));
    }

    private static <K, V> Map<K, V> pick(Map<K, V> entries, Set<K> named) {
        Map<K, V> picked = new HashMap<>(entries);
        picked.keySet().retainAll(named);
        if (picked.size() < named.size()) {
            Set<K> missing = new HashSet<>(named);
            missing.removeAll(picked.keySet());
            throw new ReferenceLacking(missing);
        }
        return picked;
    }
}
