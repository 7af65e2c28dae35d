package org.betweensessions.content.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
                        .flatMap(Mentions::rationales)
                        .flatMap(why -> why.citations().stream())
                        .collect(Collectors.toSet()),
                Stream.concat(
                                scenes.stream()
                                        .flatMap(scene -> Stream.of(scene.meets(), scene.crosses(), scene.repairs()))
                                        .flatMap(Set::stream),
                                decisions.stream().flatMap(Mentions::lines))
                        .collect(Collectors.toSet()),
                decisions.stream()
                        .flatMap(key -> key.marks().principles().stream())
                        .collect(Collectors.toSet()),
                Stream.of(
                                scenes.stream().flatMap(scene -> scene.voices().stream()),
                                decisions.stream().flatMap(Mentions::echoes),
                                decisions.stream().flatMap(Mentions::answers))
                        .flatMap(named -> named)
                        .collect(Collectors.toSet()),
                decisions.stream().flatMap(key -> key.marks().debate().stream()).collect(Collectors.toSet()));
    }

    private static Stream<Rationale> rationales(DecisionKey key) {
        return Stream.concat(
                key.marks().rationale().stream(),
                switch (key) {
                    case DecisionKey.ChooseOneKey choose ->
                        choose.options().values().stream().map(DecisionKey.ChoiceKey::why);
                    case DecisionKey.RateEachKey rate ->
                        rate.options().values().stream().map(DecisionKey.RatingKey::why);
                    case DecisionKey.BestAndWorstKey rank ->
                        rank.options().values().stream().map(DecisionKey.RankingKey::why);
                    case DecisionKey.JudgementShiftKey shift -> Stream.empty();
                    case DecisionKey.WriteKey write -> Stream.empty();
                });
    }

    private static Stream<RedLineId> lines(DecisionKey key) {
        return switch (key) {
            case DecisionKey.ChooseOneKey choose ->
                choose.options().values().stream()
                        .flatMap(option -> Stream.concat(option.crosses().stream(), option.repairs().stream()));
            case DecisionKey.RateEachKey rate ->
                rate.options().values().stream()
                        .map(DecisionKey.RatingKey::crosses)
                        .flatMap(Optional::stream);
            case DecisionKey.BestAndWorstKey rank ->
                rank.options().values().stream()
                        .map(DecisionKey.RankingKey::crosses)
                        .flatMap(Optional::stream);
            case DecisionKey.JudgementShiftKey shift -> Stream.empty();
            case DecisionKey.WriteKey write -> write.mayCross().stream();
        };
    }

    private static Stream<PositionId> answers(DecisionKey key) {
        return Stream.concat(
                key.marks().answers().stream(),
                switch (key) {
                    case DecisionKey.ChooseOneKey choose ->
                        choose.options().values().stream()
                                .map(DecisionKey.ChoiceKey::answers)
                                .flatMap(List::stream);
                    case DecisionKey.RateEachKey rate ->
                        rate.options().values().stream()
                                .map(DecisionKey.RatingKey::answers)
                                .flatMap(List::stream);
                    case DecisionKey.BestAndWorstKey rank ->
                        rank.options().values().stream()
                                .map(DecisionKey.RankingKey::answers)
                                .flatMap(List::stream);
                    case DecisionKey.JudgementShiftKey shift -> Stream.empty();
                    case DecisionKey.WriteKey write -> Stream.empty();
                });
    }

    private static Stream<PositionId> echoes(DecisionKey key) {
        return switch (key) {
            case DecisionKey.ChooseOneKey choose ->
                choose.options().values().stream()
                        .map(DecisionKey.ChoiceKey::echoes)
                        .flatMap(List::stream);
            case DecisionKey.RateEachKey rate ->
                rate.options().values().stream()
                        .map(DecisionKey.RatingKey::echoes)
                        .flatMap(List::stream);
            case DecisionKey.BestAndWorstKey rank ->
                rank.options().values().stream()
                        .map(DecisionKey.RankingKey::echoes)
                        .flatMap(List::stream);
            case DecisionKey.JudgementShiftKey shift -> shift.echoes().stream();
            case DecisionKey.WriteKey write -> write.echoes().stream();
        };
    }
}
