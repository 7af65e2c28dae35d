package org.betweensessions.content.judging;

import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Verdict;

/** One thing that a response says beside what the key says of it: why the credit is what it is. */
public sealed interface Comparison {
    /** What this earns by itself; a decision that is rated earns the mean of its comparisons, any other their sum. */
    Credit credit();

    record Choice(OptionLetter option, Verdict keyed) implements Comparison {
        @Override
        public Credit credit() {
            return switch (keyed) {
                case STRONG -> Credit.FULL;
                case ACCEPTABLE -> Credit.HALF;
                case WEAK, UNSAFE -> Credit.NONE;
            };
        }
    }

    record Rating(OptionLetter option, Acceptability keyed, Acceptability given, Nearness nearness)
            implements Comparison {
        @Override
        public Credit credit() {
            return nearness.credit();
        }
    }

    /**
     * @param rank best or worst
     * @param keyed the option that the key places there
     */
    record Naming(Judgement.Rank rank, OptionLetter keyed, OptionLetter named) implements Comparison {
        @Override
        public Credit credit() {
            return keyed.equals(named) ? Credit.HALF : Credit.NONE;
        }
    }

    /** The keyed worst was named best, which leaves nothing to earn. */
    record WorstNamedBest(OptionLetter option) implements Comparison {
        @Override
        public Credit credit() {
            return Credit.NONE;
        }
    }

    record Shifting(Shift keyed, Shift given, Nearness nearness) implements Comparison {
        @Override
        public Credit credit() {
            return nearness.credit();
        }
    }
}
