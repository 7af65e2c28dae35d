package org.betweensessions.content.parsing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.DecisionKey.Manner;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.Verdict;

/** An option as written; what its kind of decision does not know is empty. */
record OptionDraft(
        OptionLetter letter,
        SourcePosition at,
        String label,
        String text,
        Optional<Located<Verdict>> verdict,
        Optional<Located<Acceptability>> acceptability,
        Optional<Located<Rank>> rank,
        Optional<Located<RedLineId>> crosses,
        List<Located<RedLineId>> repairs,
        Optional<Located<String>> then,
        Optional<Located<Integer>> restraint,
        boolean consults,
        List<Located<PositionId>> echoes,
        List<Located<PositionId>> answers,
        Optional<String> outcome,
        Optional<WhyDraft> why) {

    boolean is(Verdict wanted) {
        return verdict.filter(written -> written.value() == wanted).isPresent();
    }

    boolean is(Rank wanted) {
        return rank.filter(written -> written.value() == wanted).isPresent();
    }

    /** Every position named here, whatever for. */
    List<Located<PositionId>> positions() {
        return Stream.concat(echoes.stream(), answers.stream()).toList();
    }

    Option option() {
        return new Option(letter, label, text);
    }

    Manner manner() {
        return new Manner(restraint.map(Located::value), consults);
    }
}
