package org.betweensessions.content.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the author says of the courses of action at one decision; one kind for each kind of {@link Decision}. */
public sealed interface DecisionKey {

    Marks marks();

    /**
     * What every kind of decision carries.
     *
     * @param principles one or two
     * @param debate the central question of the source debate that is played here
     * @param then where it leads unless an option says otherwise; empty: the next decision of the scene, or where the scene leads
     * @param outcome what follows, in Markdown; empty where each option has its own, or nothing is told
     * @param rationale the one rationale for the whole; empty in choose-one, where each option has its own
     * @param answers positions that the rationale here weighs, without anyone arguing them; at most three
     * @param pairing where the same decision stands elsewhere with one fact flipped
     */
    record Marks(
            List<PrincipleId> principles,
            Optional<QuestionId> debate,
            Optional<SceneId> then,
            Optional<String> outcome,
            Optional<Rationale> rationale,
            List<PositionId> answers,
            Optional<Pairing> pairing) {
        public Marks {
            principles = List.copyOf(principles);
            answers = List.copyOf(answers);
        }
    }

    /** @param contested competent clinicians divide here; then at least two options are strong */
    record ChooseOneKey(Marks marks, boolean contested, SortedMap<OptionLetter, ChoiceKey> options)
            implements DecisionKey {
        public ChooseOneKey {
            options = new TreeMap<>(options);
        }
    }

    record RateEachKey(Marks marks, SortedMap<OptionLetter, RatingKey> options) implements DecisionKey {
        public RateEachKey {
            options = new TreeMap<>(options);
        }
    }

    record BestAndWorstKey(
            Marks marks, OptionLetter best, OptionLetter worst, SortedMap<OptionLetter, RankingKey> options)
            implements DecisionKey {
        public BestAndWorstKey {
            options = new TreeMap<>(options);
        }
    }

    record JudgementShiftKey(Marks marks, Shift shift, List<PositionId> echoes) implements DecisionKey {
        public JudgementShiftKey {
            echoes = List.copyOf(echoes);
        }
    }

    /**
     * @param checklist what a good text holds, each item one sentence in Markdown; at least one
     * @param mayCross lines that only a reviewer can find crossed here
     */
    record WriteKey(Marks marks, List<String> checklist, Set<RedLineId> mayCross, List<PositionId> echoes)
            implements DecisionKey {
        public WriteKey {
            checklist = List.copyOf(checklist);
            mayCross = Set.copyOf(mayCross);
            echoes = List.copyOf(echoes);
        }
    }

    /** What the key says of one option, whatever the kind of decision. */
    sealed interface OptionKey {

        Rationale why();

        /** The line that is crossed by choosing it, by rating it acceptable or by naming it best. */
        Optional<RedLineId> crosses();

        Manner manner();

        /** Positions that hold the same thought. */
        List<PositionId> echoes();

        /** Positions that the rationale weighs, without the option being one of them; with the echoes at most three. */
        List<PositionId> answers();
    }

    /**
     * The key of one option of a choose-one decision.
     *
     * @param crosses present exactly when the verdict is {@link Verdict#UNSAFE}
     * @param repairs lines that choosing it repairs, if they were crossed before
     */
    record ChoiceKey(
            Verdict verdict,
            String outcome,
            Rationale why,
            Optional<SceneId> then,
            Optional<RedLineId> crosses,
            Set<RedLineId> repairs,
            Manner manner,
            List<PositionId> echoes,
            List<PositionId> answers)
            implements OptionKey {
        public ChoiceKey {
            repairs = Set.copyOf(repairs);
            echoes = List.copyOf(echoes);
            answers = List.copyOf(answers);
            if ((verdict == Verdict.UNSAFE) != crosses.isPresent()) {
                throw new IllegalArgumentException(
                        "An unsafe option crosses exactly one red line, another crosses none");
            }
        }
    }

    record RatingKey(
            Acceptability acceptability,
            Rationale why,
            Optional<RedLineId> crosses,
            Manner manner,
            List<PositionId> echoes,
            List<PositionId> answers)
            implements OptionKey {
        public RatingKey {
            echoes = List.copyOf(echoes);
            answers = List.copyOf(answers);
        }
    }

    record RankingKey(
            Rationale why,
            Optional<RedLineId> crosses,
            Manner manner,
            List<PositionId> echoes,
            List<PositionId> answers)
            implements OptionKey {
        public RankingKey {
            echoes = List.copyOf(echoes);
            answers = List.copyOf(answers);
        }
    }

    /**
     * Authored attributes of an option, used to find out whether a key can be gamed; never shown to trainees.
     *
     * @param restraint how restrictive the act is among its neighbours, 1 (most permissive) to 5 (most restrictive)
     * @param consults whether the act is to consult or to defer to someone else
     */
    record Manner(Optional<Integer> restraint, boolean consults) {
        public Manner {
            restraint.ifPresent(value -> {
                if (value < 1 || value > 5) {
                    throw new IllegalArgumentException("Restraint is 1 to 5, was: " + value);
                }
            });
        }
    }

    /** What the key says of each option, by letter; empty in judgement shift and write. */
    default SortedMap<OptionLetter, ? extends OptionKey> optionKeys() {
        return switch (this) {
            case ChooseOneKey key -> key.options();
            case RateEachKey key -> key.options();
            case BestAndWorstKey key -> key.options();
            case JudgementShiftKey key -> Collections.emptySortedMap();
            case WriteKey key -> Collections.emptySortedMap();
        };
    }
}
