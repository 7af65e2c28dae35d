package org.betweensessions.content.parsing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.PairId;
import org.betweensessions.content.model.Pairing;
import org.betweensessions.content.model.Passage;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.PrincipleId;
import org.betweensessions.content.model.QuestionId;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.WrittenForm;

/** A decision as written; what its kind does not know is empty. */
record DecisionDraft(
        DecisionKind kind,
        DecisionId id,
        Located<String> stem,
        List<Passage> passages,
        List<Located<PrincipleId>> principles,
        Optional<Located<QuestionId>> debate,
        Optional<Located<String>> then,
        boolean contested,
        Optional<Located<String>> plan,
        Optional<Located<Shift>> shift,
        Optional<Located<WrittenForm>> form,
        List<Located<RedLineId>> mayCross,
        List<Located<PositionId>> echoes,
        List<Located<PositionId>> answers,
        Optional<Located<PairId>> pair,
        Optional<Located<String>> fact,
        List<OptionDraft> options,
        List<Passage> newFact,
        List<String> checklist,
        Optional<String> outcome,
        Optional<WhyDraft> why) {

    SourcePosition at() {
        return stem.at();
    }

    /** Every position named under the heading, whatever for. */
    List<Located<PositionId>> positions() {
        return Stream.concat(echoes.stream(), answers.stream()).toList();
    }

    Optional<Pairing> pairing() {
        return pair.flatMap(named -> fact.map(stated -> new Pairing(named.value(), stated.value())));
    }

    List<OptionDraft> ranked(Rank rank) {
        return options.stream().filter(option -> option.is(rank)).toList();
    }

    Stream<WhyDraft> optionWhys() {
        return options.stream().flatMap(option -> option.why().stream());
    }

    /** Whether every option says itself where it leads. */
    boolean everyOptionLeads() {
        return kind == DecisionKind.CHOOSE_ONE
                && !options.isEmpty()
                && options.stream().allMatch(option -> option.then().isPresent());
    }
}
