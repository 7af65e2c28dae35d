package org.betweensessions.content.judging;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.Principle;
import org.betweensessions.content.model.Rationale;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Standard;
import org.betweensessions.content.model.Verdict;

/**
 * What the key says of one response, complete enough to be shown without the key.
 *
 * @param credit 0 to 1; empty for a written text, which earns none
 * @param outcome what follows, in Markdown; may be empty
 * @param rationale the one rationale for the whole; empty in choose-one
 * @param options what the key says of every option, in order of letter; empty for shift and write
 * @param shift the author's key of a judgement shift
 * @param standards that a rationale cites, each once, those of options taken before those of others; not those of red lines
 * @param echoes positions the response itself echoes
 * @param answers positions that the rationale for the whole weighs; those of an option stand with its reading
 * @param checklist what a good text holds; empty unless written
 * @param comparisons why the credit is what it is; empty where a text was written, which is compared with nothing
 */
public record Judgement(
        DecisionId decision,
        Response response,
        Optional<Credit> credit,
        Lines lines,
        boolean contested,
        List<Principle> principles,
        Optional<DebateQuestion> debate,
        Optional<String> outcome,
        Optional<Rationale> rationale,
        List<OptionReading> options,
        Optional<Shift> shift,
        List<Standard> standards,
        List<Position> echoes,
        List<Position> answers,
        List<String> checklist,
        List<RedLine> mayCross,
        List<Comparison> comparisons) {
    public Judgement {
        principles = List.copyOf(principles);
        options = List.copyOf(options);
        standards = List.copyOf(standards);
        echoes = List.copyOf(echoes);
        answers = List.copyOf(answers);
        checklist = List.copyOf(checklist);
        mayCross = List.copyOf(mayCross);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * What the key says of one option.
     *
     * @param label the option's short name
     * @param keyed its place in the words of the decision's kind
     * @param taken whether the response chose, or named, this option; in rate-each always true
     * @param line the red line that this option crosses
     * @param crossed whether the response crossed that line, by this option
     * @param echoes positions that hold the same thought as the option
     * @param answers positions that its rationale weighs
     */
    public record OptionReading(
            OptionLetter letter,
            String label,
            Keyed keyed,
            boolean taken,
            Optional<RedLine> line,
            boolean crossed,
            Rationale why,
            List<Position> echoes,
            List<Position> answers) {
        public OptionReading {
            echoes = List.copyOf(echoes);
            answers = List.copyOf(answers);
        }
    }

    /** An option's place, in the words of its decision's kind. */
    public sealed interface Keyed {
        record AsVerdict(Verdict verdict) implements Keyed {}

        record AsAcceptability(Acceptability acceptability) implements Keyed {}

        record AsRank(Rank rank) implements Keyed {}
    }

    /** An option's place in a best-and-worst decision. */
    public enum Rank {
        BEST,
        BETWEEN,
        WORST
    }
}
