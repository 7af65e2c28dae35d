package org.betweensessions.content.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.betweensessions.content.model.DecisionKey.OptionKey;

/** What stands anywhere in the key of one decision, its options included; in the order of the file, with repetitions. */
public record KeyContents(DecisionKey key) {

    public Stream<Rationale> rationales() {
        return Stream.concat(key.marks().rationale().stream(), options().map(OptionKey::why));
    }

    public Stream<Citation> citations() {
        return rationales().flatMap(why -> why.citations().stream());
    }

    /** Lines that a response here, or a reviewer of it, may find crossed. */
    public Stream<RedLineId> crossable() {
        return key instanceof DecisionKey.WriteKey write
                ? write.mayCross().stream()
                : options().map(OptionKey::crosses).flatMap(Optional::stream);
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
            case DecisionKey.ChooseOneKey choose -> echoed();
            case DecisionKey.RateEachKey rate -> echoed();
            case DecisionKey.BestAndWorstKey rank -> echoed();
            case DecisionKey.JudgementShiftKey shift -> shift.echoes().stream();
            case DecisionKey.WriteKey write -> write.echoes().stream();
        };
    }

    /** Positions that a rationale weighs. */
    public Stream<PositionId> answered() {
        return Stream.concat(
                key.marks().answers().stream(),
                options().map(OptionKey::answers).flatMap(List::stream));
    }

    private Stream<PositionId> echoed() {
        return options().map(OptionKey::echoes).flatMap(List::stream);
    }

    private Stream<? extends OptionKey> options() {
        return key.optionKeys().values().stream();
    }
}
