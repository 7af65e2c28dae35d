package org.betweensessions.content.model;

import java.util.List;

/** A point where the trainee must act. Holds nothing of the key. */
public sealed interface Decision {

    DecisionId id();

    /** The question, answerable without the options; plain text. */
    String stem();

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
