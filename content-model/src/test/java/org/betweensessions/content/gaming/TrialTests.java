package org.betweensessions.content.gaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.content.gaming.Decisions.act;
import static org.betweensessions.content.gaming.Decisions.choice;
import static org.betweensessions.content.gaming.Decisions.choiceKey;
import static org.betweensessions.content.gaming.Decisions.ranking;
import static org.betweensessions.content.gaming.Decisions.rankingKey;
import static org.betweensessions.content.gaming.Decisions.rating;
import static org.betweensessions.content.gaming.Decisions.ratingKey;
import static org.betweensessions.content.gaming.Decisions.shift;
import static org.betweensessions.content.gaming.Decisions.shiftKey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.gaming.Decisions.Act;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.AnswerKey;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.Script;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Verdict;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.junit.jupiter.api.Test;

class TrialTests {
    private static final ReferenceData REFERENCE = new ReferenceData(
            Map.of(),
            Map.of(Decisions.LINE, new RedLine(Decisions.LINE, "A line", "A test.", List.of(), "None.")),
            Map.of(),
            Map.of(),
            Map.of());

    @Test
    void tiesEarnTheirMean() {
        Act[] acts = {act(Verdict.STRONG, 5), act(Verdict.WEAK, 1), act(Verdict.ACCEPTABLE, 5), act(Verdict.WEAK, 2)};
        Trial trial = trial(Strategy.MOST_RESTRICTIVE, choice(acts), choiceKey(acts));
        assertThat(trial.credit()).isEqualTo(Fraction.of(3, 4));
        assertThat(trial.random()).isEqualTo(Fraction.of(3, 8));
    }

    @Test
    void ofBestAndWorstRandomIsTheMeanOfAllPairs() {
        Act[] acts = {act(Verdict.STRONG, 1), act(Verdict.WEAK, 2), act(Verdict.WEAK, 3)};
        Trial trial = trial(Strategy.FIRST, ranking(acts), rankingKey(acts));
        assertThat(trial.credit()).isEqualTo(Fraction.ONE);
        assertThat(trial.random()).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void ofRateEachTheMeanOverOneStepForAllIsThatOverAllMixtures() {
        Trial trial = trial(
                Strategy.RANDOM,
                rating(2),
                ratingKey(Acceptability.CLEARLY_UNACCEPTABLE, Acceptability.RATHER_ACCEPTABLE));
        assertThat(trial.credit()).isEqualTo(Fraction.of(3, 8));
    }

    @Test
    void ofAShiftRandomIsTheMeanOfFiveSteps() {
        assertThat(trial(Strategy.RANDOM, shift(), shiftKey(Shift.MORE)).credit())
                .isEqualTo(Fraction.of(3, 10));
        assertThat(trial(Strategy.RANDOM, shift(), shiftKey(Shift.UNCHANGED)).credit())
                .isEqualTo(Fraction.of(1, 5));
    }

    @Test
    void aLineIsCrossedByTheChoice() {
        Act[] acts = {act(Verdict.UNSAFE, 5), act(Verdict.STRONG, 1)};
        assertThat(trial(Strategy.FIRST, choice(acts), choiceKey(acts)).crosses())
                .isTrue();
        assertThat(trial(Strategy.LAST, choice(acts), choiceKey(acts)).crosses())
                .isFalse();
    }

    @Test
    void aLineIsCrossedInTheSceneToWhichTheChoiceLeads() {
        Act[] acts = {
            act(Verdict.WEAK, 5).leadingTo("bad"), act(Verdict.STRONG, 1).leadingTo("good")
        };
        assertThat(trial(Strategy.FIRST, choice(acts), choiceKey(acts)).crosses())
                .isTrue();
        assertThat(trial(Strategy.LAST, choice(acts), choiceKey(acts)).crosses())
                .isFalse();
    }

    @Test
    void aLineIsCrossedByRatingTheActAcceptable() {
        assertThat(trial(
                                Strategy.ALWAYS_THE_ENDS,
                                rating(2),
                                ratingKey(Acceptability.CLEARLY_UNACCEPTABLE, Acceptability.RATHER_ACCEPTABLE))
                        .crosses())
                .isTrue();
    }

    @Test
    void onlyAShiftCanNeverCrossALine() {
        assertThat(trial(Strategy.RANDOM, shift(), shiftKey(Shift.LESS)).mayCross())
                .isFalse();
        assertThat(trial(Strategy.RANDOM, rating(1), ratingKey(Acceptability.CLEARLY_ACCEPTABLE))
                        .mayCross())
                .isTrue();
    }

    private static Trial trial(Strategy strategy, Decision decision, DecisionKey key) {
        List<Trial> trials = Trial.of(strategy, vignette(decision, key), REFERENCE);
        assertThat(trials).hasSize(1);
        return trials.getFirst();
    }

    private static Vignette vignette(Decision decision, DecisionKey key) {
        SceneId good = new SceneId("good");
        SceneId bad = new SceneId("bad");
        return new Vignette(
                new Script(
                        new VignetteId("made-by-hand"),
                        "Made by hand",
                        10,
                        "clinic",
                        "You.",
                        "A test.",
                        Optional.empty(),
                        List.of(
                                new Scene(
                                        decision.id().scene(),
                                        "Start",
                                        List.of(),
                                        Optional.empty(),
                                        List.of(decision),
                                        false),
                                new Scene(good, "Good", List.of(), Optional.empty(), List.of(), true),
                                new Scene(bad, "Bad", List.of(), Optional.empty(), List.of(), true))),
                new AnswerKey(
                        Map.of(
                                decision.id().scene(),
                                scene(Optional.of(good), Set.of()),
                                good,
                                scene(Optional.empty(), Set.of()),
                                bad,
                                scene(Optional.empty(), Set.of(Decisions.LINE))),
                        Map.of(decision.id(), key)));
    }

    private static SceneKey scene(Optional<SceneId> then, Set<RedLineId> crosses) {
        return new SceneKey(then, Optional.empty(), Set.of(), crosses, Set.of(), List.of());
    }
}
