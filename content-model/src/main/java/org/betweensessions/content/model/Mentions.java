package org.betweensessions.content.model;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every entry of the reference data that a vignette names; what a stored revision must keep beside its source. */
public record Mentions(
        Set<Citation> citations,
        Set<RedLineId> redLines,
        Set<PrincipleId> principles,
        Set<PositionId> positions,
        Set<QuestionId> questions) {
    public Mentions {
        citations = Set.copyOf(citations);
        redLines = Set.copyOf(redLines);
        principles = Set.copyOf(principles);
        positions = Set.copyOf(positions);
        questions = Set.copyOf(questions);
    }

    public static Mentions of(Vignette vignette) {
        Collection<SceneKey> scenes = vignette.key().scenes().values();
        Collection<DecisionKey> decisions = vignette.key().decisions().values();
        return new Mentions(
                decisions.stream()
                        .flatMap(key -> new KeyContents(key).citations())
                        .collect(Collectors.toSet()),
                Stream.concat(
                                scenes.stream()
                                        .flatMap(scene -> Stream.of(scene.meets(), scene.crosses(), scene.repairs()))
                                        .flatMap(Set::stream),
                                decisions.stream()
                                        .map(KeyContents::new)
                                        .flatMap(key -> Stream.concat(key.crossable(), key.repairable())))
                        .collect(Collectors.toSet()),
                decisions.stream()
                        .flatMap(key -> key.marks().principles().stream())
                        .collect(Collectors.toSet()),
                Stream.of(
                                scenes.stream().flatMap(scene -> scene.voices().stream()),
                                decisions.stream().flatMap(key -> new KeyContents(key).voiced()),
                                decisions.stream().flatMap(key -> new KeyContents(key).answered()))
                        .flatMap(named -> named)
                        .collect(Collectors.toSet()),
                decisions.stream().flatMap(key -> key.marks().debate().stream()).collect(Collectors.toSet()));
    }
}
