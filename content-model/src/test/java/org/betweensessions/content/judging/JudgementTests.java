package org.betweensessions.content.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.betweensessions.content.judging.Vignettes.ACA_H_4;
import static org.betweensessions.content.judging.Vignettes.APA_1_04;
import static org.betweensessions.content.judging.Vignettes.HARM;
import static org.betweensessions.content.judging.Vignettes.HELP;
import static org.betweensessions.content.judging.Vignettes.bestAndWorst;
import static org.betweensessions.content.judging.Vignettes.choice;
import static org.betweensessions.content.judging.Vignettes.chooseOne;
import static org.betweensessions.content.judging.Vignettes.chose;
import static org.betweensessions.content.judging.Vignettes.decision;
import static org.betweensessions.content.judging.Vignettes.ending;
import static org.betweensessions.content.judging.Vignettes.letter;
import static org.betweensessions.content.judging.Vignettes.rateEach;
import static org.betweensessions.content.judging.Vignettes.reference;
import static org.betweensessions.content.judging.Vignettes.scene;
import static org.betweensessions.content.judging.Vignettes.shift;
import static org.betweensessions.content.judging.Vignettes.to;
import static org.betweensessions.content.judging.Vignettes.vignette;
import static org.betweensessions.content.judging.Vignettes.write;
import static org.betweensessions.content.model.Acceptability.CLEARLY_UNACCEPTABLE;
import static org.betweensessions.content.model.Acceptability.RATHER_ACCEPTABLE;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Judgement.Keyed.AsAcceptability;
import org.betweensessions.content.judging.Judgement.Keyed.AsRank;
import org.betweensessions.content.judging.Judgement.Keyed.AsVerdict;
import org.betweensessions.content.judging.Judgement.OptionReading;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.ReferenceLacking;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Standard;
import org.betweensessions.content.model.Verdict;
import org.betweensessions.content.model.Vignette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgementTests {
    private static final Response RATED = new Response.Rated(
            new TreeMap<>(Map.of(letter("A"), CLEARLY_UNACCEPTABLE, letter("B"), RATHER_ACCEPTABLE)));
    private static final Response NAMED = new Response.NamedBestAndWorst(letter("A"), letter("E"));
    private static final Response SHIFTED = new Response.Shifted(Shift.MORE);
    private static final Response WROTE = new Response.Wrote("Dear you");

    private final Vignette vignette = vignette(
            scene(
                    "start",
                    to("end"),
                    chooseOne(choice(Verdict.STRONG), choice(Verdict.UNSAFE)),
                    rateEach(CLEARLY_UNACCEPTABLE, RATHER_ACCEPTABLE),
                    bestAndWorst(),
                    shift(Shift.MORE),
                    write()),
            ending("end"));
    private final Judge judge = new Judge(vignette, reference());

    @Test
    void readsEveryOptionOfAChoiceInItsWords() {
        List<OptionReading> options =
                judge.judge(decision("start.1"), chose("B")).options();
        assertThat(options)
                .extracting(OptionReading::keyed)
                .containsExactly(new AsVerdict(Verdict.STRONG), new AsVerdict(Verdict.UNSAFE));
        assertThat(options).extracting(OptionReading::taken).containsExactly(false, true);
        assertThat(options.getLast().line())
                .hasValueSatisfying(line -> assertThat(line.id()).isEqualTo(HELP));
        assertThat(options.getFirst().label()).isEqualTo("Label A");
    }

    @Test
    void tellsWhatFollowsTheChoiceAndHasNoRationaleForTheWhole() {
        Judgement judgement = judge.judge(decision("start.1"), chose("A"));
        assertThat(judgement.outcome()).contains("What follows.");
        assertThat(judgement.rationale()).isEmpty();
    }

    @Test
    void readsEveryRatedOptionAsTaken() {
        List<OptionReading> options = judge.judge(decision("start.2"), RATED).options();
        assertThat(options)
                .extracting(OptionReading::keyed)
                .containsExactly(new AsAcceptability(CLEARLY_UNACCEPTABLE), new AsAcceptability(RATHER_ACCEPTABLE));
        assertThat(options).extracting(OptionReading::taken).containsExactly(true, true);
    }

    @Test
    void echoesThePositionsOfOptionsRatedAcceptable() {
        assertThat(judge.judge(decision("start.2"), RATED).echoes())
                .extracting(position -> position.id())
                .containsExactly(new PositionId(2));
    }

    @Test
    void tellsThePositionsThatARationaleWeighsApartFromThoseThatAreEchoed() {
        Judgement rated = judge.judge(decision("start.2"), RATED);
        assertThat(rated.answers()).extracting(Position::id).containsExactly(new PositionId(7));
        assertThat(rated.options())
                .allSatisfy(option ->
                        assertThat(option.answers()).extracting(Position::id).containsExactly(new PositionId(6)));
    }

    @Test
    void readsTheNamedOnesOfBestAndWorst() {
        List<OptionReading> options = judge.judge(decision("start.3"), NAMED).options();
        assertThat(options)
                .extracting(OptionReading::keyed)
                .containsExactly(
                        new AsRank(Rank.BEST),
                        new AsRank(Rank.BETWEEN),
                        new AsRank(Rank.BETWEEN),
                        new AsRank(Rank.BETWEEN),
                        new AsRank(Rank.WORST));
        assertThat(options).extracting(OptionReading::taken).containsExactly(true, false, false, false, true);
    }

    @Test
    void carriesTheKeyOfAShift() {
        Judgement judgement = judge.judge(decision("start.4"), SHIFTED);
        assertThat(judgement.shift()).contains(Shift.MORE);
        assertThat(judgement.outcome()).contains("It goes on.");
        assertThat(judgement.rationale()).contains(Vignettes.WHY);
        assertThat(judgement.debate())
                .hasValueSatisfying(question -> assertThat(question.asked()).isEqualTo("Does it?"));
    }

    @Test
    void namesTheLinesThatAReviewerMayFindCrossed() {
        assertThat(judge.judge(decision("start.5"), WROTE).mayCross())
                .extracting(line -> line.id())
                .containsExactly(HELP);
    }

    @Test
    void listsTheStandardsThatRationalesCiteAndNotThoseOfLines() {
        assertThat(judge.judge(decision("start.1"), chose("A")).standards())
                .extracting(Standard::citation)
                .containsExactly(APA_1_04);
    }

    @Test
    void saysWhyTheCreditIsWhatItIs() {
        assertThat(judge.judge(decision("start.1"), chose("B")).comparisons())
                .containsExactly(new Comparison.Choice(letter("B"), Verdict.UNSAFE));
        assertThat(judge.judge(decision("start.2"), RATED).comparisons())
                .containsExactly(
                        new Comparison.Rating(letter("A"), CLEARLY_UNACCEPTABLE, CLEARLY_UNACCEPTABLE, Nearness.MATCH),
                        new Comparison.Rating(letter("B"), RATHER_ACCEPTABLE, RATHER_ACCEPTABLE, Nearness.MATCH));
        assertThat(judge.judge(decision("start.3"), new Response.NamedBestAndWorst(letter("E"), letter("A")))
                        .comparisons())
                .containsExactly(new Comparison.WorstNamedBest(letter("E")));
        assertThat(judge.judge(decision("start.4"), new Response.Shifted(Shift.UNCHANGED))
                        .comparisons())
                .containsExactly(new Comparison.Shifting(Shift.MORE, Shift.UNCHANGED, Nearness.OTHER_SIDE));
    }

    @Test
    void saysByWhichOptionALineWasCrossed() {
        assertThat(judge.judge(decision("start.1"), chose("B")).options())
                .filteredOn(OptionReading::crossed)
                .extracting(OptionReading::letter)
                .containsExactly(letter("B"));
        assertThat(judge.judge(decision("start.1"), chose("A")).options()).noneMatch(OptionReading::crossed);
    }

    static Stream<Arguments> responsesThatDoNotFit() {
        return Stream.of(
                Arguments.of("start.1", WROTE, "choose one of [A, B]"),
                Arguments.of("start.1", chose("C"), "choose one of [A, B]"),
                Arguments.of("start.2", chose("A"), "rate each of [A, B]"),
                Arguments.of(
                        "start.2",
                        new Response.Rated(new TreeMap<>(Map.of(letter("A"), RATHER_ACCEPTABLE))),
                        "rate each of [A, B]"),
                Arguments.of(
                        "start.2",
                        new Response.Rated(new TreeMap<>(Map.of(
                                letter("A"),
                                RATHER_ACCEPTABLE,
                                letter("B"),
                                RATHER_ACCEPTABLE,
                                letter("C"),
                                RATHER_ACCEPTABLE))),
                        "rate each of [A, B]"),
                Arguments.of("start.3", RATED, "name the best and the worst"),
                Arguments.of(
                        "start.3",
                        new Response.NamedBestAndWorst(letter("F"), letter("A")),
                        "name the best and the worst"),
                Arguments.of(
                        "start.3",
                        new Response.NamedBestAndWorst(letter("A"), letter("F")),
                        "name the best and the worst"),
                Arguments.of("start.4", NAMED, "from -2 to +2"),
                Arguments.of("start.5", SHIFTED, "be a written text"));
    }

    @ParameterizedTest
    @MethodSource("responsesThatDoNotFit")
    void refusesAResponseThatDoesNotFitAndSaysWhatIsExpected(String decision, Response response, String expected) {
        assertThatThrownBy(() -> judge.judge(decision(decision), response))
                .isInstanceOf(ResponseDoesNotFit.class)
                .hasMessageContaining(decision)
                .hasMessageContaining(expected);
    }

    @Test
    void doesNotKnowADecisionOfAnotherVignette() {
        assertThatThrownBy(() -> judge.judge(decision("elsewhere.1"), chose("A")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesReferenceDataThatLacksWhatTheVignetteNames() {
        assertThatThrownBy(() -> new Judge(vignette, ReferenceData.empty()))
                .isInstanceOf(ReferenceLacking.class)
                .hasMessageContaining(HELP.value());
    }

    @Test
    void needsOnlyWhatTheVignetteAndItsLinesName() {
        ReferenceData needed = reference().neededBy(vignette);
        assertThat(needed.positions())
                .containsOnlyKeys(
                        new PositionId(1), new PositionId(2), new PositionId(5), new PositionId(6), new PositionId(7));
        assertThat(needed.redLines()).containsOnlyKeys(HELP, HARM);
        assertThat(needed.standards()).containsOnlyKeys(APA_1_04, ACA_H_4);
    }
}
