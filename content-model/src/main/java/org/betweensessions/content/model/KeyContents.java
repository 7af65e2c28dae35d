package org.betweensessions.content.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands anywhere in the key of one decision, its options included; in the order of the file, with repetitions. */
public record KeyContents(DecisionKey key) {

    public Stream<Rationale> rationales() {
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

    public Stream<Citation> citations() {
        return rationales().flatMap(why -> why.citations().stream());
    }

    /** Lines that a response here, or a reviewer of it, may find crossed. */
    public Stream<RedLineId> crossable() {
        return switch (key) {
            case DecisionKey.ChooseOneKey choose ->
                choose.options().values().stream()
                        .map(DecisionKey.ChoiceKey::crosses)
                        .flatMap(Optional::stream);
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

    /** Lines that an option puts right. */
    public Stream<RedLineId> repairable() {
        return key instanceof DecisionKey.ChooseOneKey choose
                ? choose.options().values().stream().flatMap(option -> option.repairs().stream())
                : Stream.empty();
    }

    /** Positions that an option, or the decision, echoes. */
    public Stream<PositionId> voiced() {
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

    /** Positions that a rationale weighs. */
    public Stream<PositionId> answered() {
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
}
