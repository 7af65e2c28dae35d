package org.betweensessions.content.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What scenarios may cite, cross, weigh and echo. Each map keeps the order of its file.
 *
 * @param codes by the first word of their citations; may be empty
 * @param tensions in the order of their file; may be empty
 * @param frameworks of competencies, by their ids; may be empty
 * @param topics that vignettes add to the source debate, by their names; empty where any may stand
 */
public record ReferenceData(
        Map<String, Code> codes,
        Map<Citation, Standard> standards,
        Map<RedLineId, RedLine> redLines,
        Map<PrincipleId, Principle> principles,
        Map<PositionId, Position> positions,
        Map<QuestionId, DebateQuestion> questions,
        List<Tension> tensions,
        Map<String, Framework> frameworks,
        Map<String, Topic> topics) {
    public ReferenceData {
        codes = ordered(codes);
        standards = ordered(standards);
        redLines = ordered(redLines);
        principles = ordered(principles);
        positions = ordered(positions);
        questions = ordered(questions);
        tensions = List.copyOf(tensions);
        frameworks = ordered(frameworks);
        topics = ordered(topics);
    }

    /** Reference data with nothing of what may be empty. */
    public ReferenceData(
            Map<Citation, Standard> standards,
            Map<RedLineId, RedLine> redLines,
            Map<PrincipleId, Principle> principles,
            Map<PositionId, Position> positions,
            Map<QuestionId, DebateQuestion> questions) {
        this(Map.of(), standards, redLines, principles, positions, questions, List.of(), Map.of(), Map.of());
    }

    /** The areas of all frameworks. */
    public List<Framework.Area> areas() {
        return frameworks.values().stream()
                .flatMap(framework -> framework.areas().stream())
                .toList();
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Nothing to cite; for examples and tests. */
    public static ReferenceData empty() {
        return new ReferenceData(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /**
     * The entries that a vignette names, and the standards its red lines rest on: what its judgements need, and no more; so no
     * tensions, frameworks or topics.
     *
     * @throws ReferenceLacking when an entry is not here
     */
    public ReferenceData neededBy(Vignette vignette) {
        Mentions mentions = Mentions.of(vignette);
        Map<RedLineId, RedLine> lines = pick(redLines, mentions.redLines());
        Set<Citation> cited = new HashSet<>(mentions.citations());
        lines.values().forEach(line -> cited.addAll(line.standards()));
        return new ReferenceData(
                pick(
                        codes,
                        cited.stream()
                                .map(Citation::code)
                                .filter(codes::containsKey)
                                .collect(Collectors.toSet())),
                pick(standards, cited),
                lines,
                pick(principles, mentions.principles()),
                pick(positions, mentions.positions()),
                pick(questions, mentions.questions()),
                List.of(),
                Map.of(),
                Map.of());
    }

    private static <K, V> Map<K, V> pick(Map<K, V> entries, Set<K> named) {
        Map<K, V> picked = new LinkedHashMap<>(entries);
        picked.keySet().retainAll(named);
        if (picked.size() < named.size()) {
            Set<K> missing = new HashSet<>(named);
            missing.removeAll(picked.keySet());
            throw new ReferenceLacking(missing);
        }
        return picked;
    }
}
