package org.betweensessions.content.model;

import java.util.List;

/** A point where the trainee must act. Holds nothing of the key. */
public sealed interface Decision {

    DecisionId id();

    /** The question, answerable without the options; plain text. */
    String stem();

    /** Which of the five kinds this is, where a name is needed: in tables, exports and templates. */
    default DecisionKind kind() {
        return switch (this) {
            case ChooseOne choose -> DecisionKind.CHOOSE_ONE;
            case RateEach rate -> DecisionKind.RATE_EACH;
            case BestAndWorst rank -> DecisionKind.BEST_AND_WORST;
            case JudgementShift shift -> DecisionKind.JUDGEMENT_SHIFT;
            case Write write -> DecisionKind.WRITE;
        };
    }

    /** The options, in order of letter; empty in judgement shift and write. */
    default List<Option> offered() {
        return switch (this) {
            case ChooseOne choose -> choose.options();
            case RateEach rate -> rate.options();
            case BestAndWorst rank -> rank.options();
            case JudgementShift shift -> List.of();
            case Write write -> List.of();
        };
    }

    /** What is read between the stem and the options; may be empty. */
    List<Passage> passages();

    /** Choose one of 2 to 8 options. */
    record ChooseOne(DecisionId id, String stem, List<Passage> passages, List<Option> options) implements Decision {
        public ChooseOne {
            passages = List.copyOf(passages);
            options = List.copyOf(options);
        }
    }

    /** Rate every option on the four steps of {@link Acceptability}. */
    record RateEach(DecisionId id, String stem, List<Passage> passages, List<Option> options) implements Decision {
        public RateEach {
            passages = List.copyOf(passages);
            options = List.copyOf(options);
        }
    }

    /** Name the best and the worst of 3 to 8 options. */
    record BestAndWorst(DecisionId id, String stem, List<Passage> passages, List<Option> options) implements Decision {
        public BestAndWorst {
            passages = List.copyOf(passages);
            options = List.copyOf(options);
        }
    }

    /**
     * Say how a new fact moves one's view of a plan, on the five steps of {@link Shift}.
     *
     * @param plan the course of action in view; plain text
     * @param newFact what is learned now
     */
    record JudgementShift(DecisionId id, String stem, List<Passage> passages, String plan, List<Passage> newFact)
            implements Decision {
        public JudgementShift {
            passages = List.copyOf(passages);
            newFact = List.copyOf(newFact);
        }
    }

    /** Write a text: the reply one would send, the note one would chart. */
    record Write(DecisionId id, String stem, List<Passage> passages, WrittenForm form) implements Decision {
        public Write {
            passages = List.copyOf(passages);
        }
    }
}
