package org.betweensessions.content.gaming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.DecisionKey.Manner;
import org.betweensessions.content.model.DecisionKey.Marks;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Rationale;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Verdict;

/** Decisions made by hand, by what strategies can see of them. */
final class Decisions {
    static final DecisionId ID = new DecisionId(new SceneId("start"), 1);
    static final RedLineId LINE = new RedLineId("no-way-to-reach-help");

    private static final Rationale WHY = new Rationale("Because.", List.of());
    private static final Marks MARKS = new Marks(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(WHY),
            List.of(),
            Optional.empty());

    private Decisions() {}

    /** An option of a choice. */
    record Act(Verdict verdict, int length, Optional<Integer> restraint, boolean consults, Optional<SceneId> then) {
        Act longAs(int letters) {
            return new Act(verdict, letters, restraint, consults, then);
        }

        Act consulting() {
            return new Act(verdict, length, restraint, true, then);
        }

        Act leadingTo(String scene) {
            return new Act(verdict, length, restraint, consults, Optional.of(new SceneId(scene)));
        }
    }

    static Act act(Verdict verdict, int restraint) {
        return new Act(verdict, 5, Optional.of(restraint), false, Optional.empty());
    }

    static Act unrestrained() {
        return new Act(Verdict.WEAK, 5, Optional.empty(), false, Optional.empty());
    }

    static OptionLetter letter(int index) {
        return new OptionLetter((char) ('A' + index));
    }

    private static List<Option> lettered(Act... acts) {
        List<Option> options = new ArrayList<>();
        for (Act act : acts) {
            options.add(new Option(letter(options.size()), "Label", "x".repeat(act.length())));
        }
        return options;
    }

    static Decision.ChooseOne choice(Act... acts) {
        return new Decision.ChooseOne(ID, "What now?", List.of(), lettered(acts));
    }

    static DecisionKey.ChooseOneKey choiceKey(Act... acts) {
        SortedMap<OptionLetter, DecisionKey.ChoiceKey> keys = new TreeMap<>();
        for (Act act : acts) {
            keys.put(
                    letter(keys.size()),
                    new DecisionKey.ChoiceKey(
                            act.verdict(),
                            "It goes on.",
                            WHY,
                            act.then(),
                            act.verdict() == Verdict.UNSAFE ? Optional.of(LINE) : Optional.empty(),
                            Set.of(),
                            new Manner(act.restraint(), act.consults()),
                            List.of(),
                            List.of()));
        }
        return new DecisionKey.ChooseOneKey(MARKS, false, keys);
    }

    static Decision.BestAndWorst ranking(Act... acts) {
        return new Decision.BestAndWorst(ID, "Best and worst?", List.of(), lettered(acts));
    }

    /** The first is best, the last is worst. */
    static DecisionKey.BestAndWorstKey rankingKey(Act... acts) {
        SortedMap<OptionLetter, DecisionKey.RankingKey> keys = new TreeMap<>();
        for (Act act : acts) {
            keys.put(
                    letter(keys.size()),
                    new DecisionKey.RankingKey(
                            WHY, Optional.empty(), new Manner(act.restraint(), act.consults()), List.of(), List.of()));
        }
        return new DecisionKey.BestAndWorstKey(MARKS, keys.firstKey(), keys.lastKey(), keys);
    }

    static Decision.RateEach rating(int options) {
        Act[] acts = new Act[options];
        Arrays.fill(acts, unrestrained());
        return new Decision.RateEach(ID, "How fitting?", List.of(), lettered(acts));
    }

    /** The first crosses the line. */
    static DecisionKey.RateEachKey ratingKey(Acceptability... keyed) {
        SortedMap<OptionLetter, DecisionKey.RatingKey> keys = new TreeMap<>();
        for (Acceptability key : keyed) {
            keys.put(
                    letter(keys.size()),
                    new DecisionKey.RatingKey(
                            key,
                            WHY,
                            keys.isEmpty() ? Optional.of(LINE) : Optional.empty(),
                            new Manner(Optional.empty(), false),
                            List.of(),
                            List.of()));
        }
        return new DecisionKey.RateEachKey(MARKS, keys);
    }

    static Decision.JudgementShift shift() {
        return new Decision.JudgementShift(ID, "And now?", List.of(), "Calling back", List.of());
    }

    static DecisionKey.JudgementShiftKey shiftKey(Shift key) {
        return new DecisionKey.JudgementShiftKey(MARKS, key, List.of());
    }
}
