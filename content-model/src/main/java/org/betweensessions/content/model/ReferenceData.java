package org.betweensessions.content.model;

import java.util.Map;

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
}
