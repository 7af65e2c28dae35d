package org.betweensessions.content.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.content.judging.Vignettes.HARM;
import static org.betweensessions.content.judging.Vignettes.HELP;
import static org.betweensessions.content.judging.Vignettes.bestAndWorst;
import static org.betweensessions.content.judging.Vignettes.choice;
import static org.betweensessions.content.judging.Vignettes.chooseOne;
import static org.betweensessions.content.judging.Vignettes.chose;
import static org.betweensessions.content.judging.Vignettes.contested;
import static org.betweensessions.content.judging.Vignettes.decision;
import static org.betweensessions.content.judging.Vignettes.ending;
import static org.betweensessions.content.judging.Vignettes.letter;
import static org.betweensessions.content.judging.Vignettes.rateEach;
import static org.betweensessions.content.judging.Vignettes.repairing;
import static org.betweensessions.content.judging.Vignettes.scene;
import static org.betweensessions.content.judging.Vignettes.to;
import static org.betweensessions.content.judging.Vignettes.write;
import static org.betweensessions.content.model.Acceptability.CLEARLY_ACCEPTABLE;
import static org.betweensessions.content.model.Acceptability.CLEARLY_UNACCEPTABLE;
import static org.betweensessions.content.model.Acceptability.RATHER_ACCEPTABLE;
import static org.betweensessions.content.model.Acceptability.RATHER_UNACCEPTABLE;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.betweensessions.content.judging.Vignettes.Made;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTests {

    @ParameterizedTest
    @CsvSource({"A, 1", "B, 1/2", "C, 0", "D, 0"})
    void creditsAChoiceByItsVerdict(String letter, String credit) {
        assertThat(judge(oneOfEach(), chose(letter)).credit()).hasToString("Optional[" + credit + "]");
    }

    @ParameterizedTest
    @CsvSource({"A, false", "B, false", "C, false", "D, true"})
    void crossesTheLineByTheUnsafeChoiceOnlyAndMeetsItByAny(String letter, boolean crossed) {
        Lines lines = judge(oneOfEach(), chose(letter)).lines();
        assertThat(lines.met()).containsExactly(HELP);
        assertThat(lines.crossed()).isEqualTo(crossed ? Set.of(HELP) : Set.of());
    }

    @Test
    void weighsAContestedDecisionLikeAnyOther() {
        Judgement judgement = judge(contested(choice(Verdict.STRONG), choice(Verdict.STRONG)), chose("B"));
        assertThat(judgement.contested()).isTrue();
        assertThat(judgement.credit()).contains(Credit.FULL);
    }

    @Test
    void reportsWhatAChoiceRepairs() {
        Judgement judgement = judge(chooseOne(choice(Verdict.WEAK), repairing(Verdict.STRONG, HELP)), chose("B"));
        assertThat(judgement.lines().repaired()).containsExactly(HELP);
    }

    @ParameterizedTest
    @CsvSource({
        "CLEARLY_UNACCEPTABLE, 1, 1/2, 0, 0",
        "RATHER_UNACCEPTABLE, 1/2, 1, 0, 0",
        "RATHER_ACCEPTABLE, 0, 0, 1, 1/2",
        "CLEARLY_ACCEPTABLE, 0, 0, 1/2, 1"
    })
    void creditsARatingFullyOnAMatchAndHalfOnTheSameSide(
            Acceptability key, String clearlyNot, String ratherNot, String rather, String clearly) {
        assertThat(RateEachRule.nearness(key, CLEARLY_UNACCEPTABLE).credit()).hasToString(clearlyNot);
        assertThat(RateEachRule.nearness(key, RATHER_UNACCEPTABLE).credit()).hasToString(ratherNot);
        assertThat(RateEachRule.nearness(key, RATHER_ACCEPTABLE).credit()).hasToString(rather);
        assertThat(RateEachRule.nearness(key, CLEARLY_ACCEPTABLE).credit()).hasToString(clearly);
    }

    @Test
    void takesTheMeanOverTheRatedOptions() {
        Judgement judgement = judge(
                rateEach(CLEARLY_UNACCEPTABLE, CLEARLY_ACCEPTABLE, RATHER_ACCEPTABLE),
                rated(CLEARLY_UNACCEPTABLE, RATHER_ACCEPTABLE, RATHER_UNACCEPTABLE));
        assertThat(judgement.credit()).contains(new Credit(1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "CLEARLY_UNACCEPTABLE, false",
        "RATHER_UNACCEPTABLE, false",
        "RATHER_ACCEPTABLE, true",
        "CLEARLY_ACCEPTABLE, true"
    })
    void crossesALineByRatingItsOptionOnTheAcceptableSide(Acceptability rating, boolean crossed) {
        Judgement judgement =
                judge(rateEach(CLEARLY_UNACCEPTABLE, CLEARLY_ACCEPTABLE), rated(rating, CLEARLY_ACCEPTABLE));
        assertThat(judgement.lines().met()).containsExactly(HARM);
        assertThat(judgement.lines().crossed()).isEqualTo(crossed ? Set.of(HARM) : Set.of());
        assertThat(judgement.options())
                .extracting(Judgement.OptionReading::crossed)
                .containsExactly(crossed, false);
    }

    @ParameterizedTest
    @CsvSource({"A, E, 1", "A, B, 1/2", "B, E, 1/2", "B, C, 0", "E, A, 0", "E, B, 0", "C, A, 0"})
    void creditsHalfForEachKeyedOneAndNothingForTheWorstAsBest(String best, String worst, String credit) {
        assertThat(judge(bestAndWorst(), named(best, worst)).credit()).hasToString("Optional[" + credit + "]");
    }

    @ParameterizedTest
    @CsvSource({"A, E, ''", "A, C, ''", "C, E, no-way-to-reach-help", "E, C, standing-by-at-harm"})
    void crossesALineByNamingItsOptionBest(String best, String worst, String crossed) {
        Lines lines = judge(bestAndWorst(), named(best, worst)).lines();
        assertThat(lines.met()).containsExactlyInAnyOrder(HELP, HARM);
        assertThat(lines.crossed().toString()).isEqualTo("[" + crossed + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "-2, 1, 1/2, 0, 0, 0",
        "-1, 1/2, 1, 0, 0, 0",
        "0, 0, 0, 1, 0, 0",
        "1, 0, 0, 0, 1, 1/2",
        "2, 0, 0, 0, 1/2, 1"
    })
    void creditsAShiftFullyOnAMatchAndHalfOnTheSameSideWithUnchangedASideOfItsOwn(
            int key, String muchLess, String less, String unchanged, String more, String muchMore) {
        Shift keyed = Shift.of(key).orElseThrow();
        assertThat(JudgementShiftRule.nearness(keyed, Shift.MUCH_LESS).credit()).hasToString(muchLess);
        assertThat(JudgementShiftRule.nearness(keyed, Shift.LESS).credit()).hasToString(less);
        assertThat(JudgementShiftRule.nearness(keyed, Shift.UNCHANGED).credit()).hasToString(unchanged);
        assertThat(JudgementShiftRule.nearness(keyed, Shift.MORE).credit()).hasToString(more);
        assertThat(JudgementShiftRule.nearness(keyed, Shift.MUCH_MORE).credit()).hasToString(muchMore);
    }

    @Test
    void givesAWrittenTextNoCreditAndMeetsWhatAReviewerMayFindCrossed() {
        Judgement judgement = judge(write(), new Response.Wrote("I will call at nine."));
        assertThat(judgement.credit()).isEqualTo(Optional.empty());
        assertThat(judgement.lines()).isEqualTo(new Lines(Set.of(HELP), Set.of(), Set.of()));
        assertThat(judgement.checklist()).containsExactly("Names a time.");
    }

    private static Function<DecisionId, Made> oneOfEach() {
        return chooseOne(
                choice(Verdict.STRONG), choice(Verdict.ACCEPTABLE), choice(Verdict.WEAK), choice(Verdict.UNSAFE));
    }

    private static Judgement judge(Function<DecisionId, Made> decision, Response response) {
        return Vignettes.judge(scene("start", to("end"), decision), ending("end"))
                .judge(decision("start.1"), response);
    }

    private static Response rated(Acceptability... ratings) {
        SortedMap<OptionLetter, Acceptability> byLetter = new TreeMap<>();
        for (int index = 0; index < ratings.length; index++) {
            byLetter.put(new OptionLetter((char) ('A' + index)), ratings[index]);
        }
        return new Response.Rated(byLetter);
    }

    private static Response named(String best, String worst) {
        return new Response.NamedBestAndWorst(letter(best), letter(worst));
    }
}
