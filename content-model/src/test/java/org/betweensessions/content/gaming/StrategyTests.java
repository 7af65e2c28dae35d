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
import static org.betweensessions.content.gaming.Decisions.unrestrained;

import java.util.List;
import java.util.stream.Collectors;
import org.betweensessions.content.gaming.Decisions.Act;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StrategyTests {
    private static final Act[] ACTS = {
        act(Verdict.STRONG, 3).longAs(9),
        act(Verdict.WEAK, 5).longAs(4).consulting(),
        act(Verdict.UNSAFE, 1).longAs(9),
        act(Verdict.ACCEPTABLE, 5).longAs(7)
    };

    @ParameterizedTest
    @CsvSource({
        "LONGEST, AC",
        "SHORTEST, B",
        "FIRST, A",
        "LAST, D",
        "MOST_RESTRICTIVE, BD",
        "MOST_PERMISSIVE, C",
        "CONSULTS, B",
        "ACTS_ALONE, ACD",
        "RANDOM, ABCD",
        "ALWAYS_THE_MIDDLE, ''",
        "NEVER_THE_ENDS, ''",
        "ALWAYS_THE_ENDS, ''"
    })
    void choosesBetweenTheOptionsThatItCannotTellApart(Strategy strategy, String letters) {
        assertThat(written(strategy.at(choice(ACTS), choiceKey(ACTS)))).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "LONGEST, AB CB",
        "FIRST, AD",
        "MOST_RESTRICTIVE, BC DC",
        "MOST_PERMISSIVE, CB CD",
        "CONSULTS, BA BC BD",
        "ACTS_ALONE, AB CB DB"
    })
    void namesTheOppositeAsWorst(Strategy strategy, String pairs) {
        assertThat(strategy.at(ranking(ACTS), rankingKey(ACTS)).stream()
                        .map(StrategyTests::written)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pairs);
    }

    @Test
    void atRandomNamesEveryPairOfTwo() {
        assertThat(Strategy.RANDOM.at(ranking(ACTS), rankingKey(ACTS))).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(names = {"LONGEST", "SHORTEST", "MOST_RESTRICTIVE", "MOST_PERMISSIVE", "CONSULTS", "ACTS_ALONE"})
    void doesNotApplyWhereNothingTellsTheOptionsApart(Strategy strategy) {
        Act[] alike = {act(Verdict.STRONG, 3), act(Verdict.WEAK, 3)};
        assertThat(strategy.at(choice(alike), choiceKey(alike))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MOST_RESTRICTIVE", "MOST_PERMISSIVE"})
    void doesNotApplyWhereAnOptionSaysNothingOfItsRestraint(Strategy strategy) {
        Act[] acts = {act(Verdict.STRONG, 3), act(Verdict.WEAK, 1), unrestrained()};
        assertThat(strategy.at(ranking(acts), rankingKey(acts))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ALWAYS_THE_MIDDLE, UNCHANGED",
        "NEVER_THE_ENDS, LESS UNCHANGED MORE",
        "ALWAYS_THE_ENDS, MUCH_LESS MUCH_MORE",
        "RANDOM, MUCH_LESS LESS UNCHANGED MORE MUCH_MORE",
        "FIRST, ''"
    })
    void picksStepsOfTheScaleOfFive(Strategy strategy, String steps) {
        assertThat(strategy.at(shift(), shiftKey(Shift.MORE)).stream()
                        .map(response -> ((Response.Shifted) response).shift().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "ALWAYS_THE_MIDDLE, RATHER_UNACCEPTABLE RATHER_ACCEPTABLE",
        "NEVER_THE_ENDS, RATHER_UNACCEPTABLE RATHER_ACCEPTABLE",
        "ALWAYS_THE_ENDS, CLEARLY_UNACCEPTABLE CLEARLY_ACCEPTABLE",
        "LAST, ''"
    })
    void picksStepsOfTheScaleOfFour(Strategy strategy, String steps) {
        assertThat(
                        strategy
                                .at(
                                        rating(2),
                                        ratingKey(Acceptability.CLEARLY_ACCEPTABLE, Acceptability.RATHER_ACCEPTABLE))
                                .stream()
                                .map(response ->
                                        ((Response.Rated) response).ratings().values())
                                .map(ratings -> ratings.stream()
                                        .distinct()
                                        .map(Enum::name)
                                        .collect(Collectors.joining("+")))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    private static String written(List<Response> responses) {
        return responses.stream().map(StrategyTests::written).collect(Collectors.joining());
    }

    private static String written(Response response) {
        return response instanceof Response.NamedBestAndWorst named
                ? named.best() + "" + named.worst()
                : ((Response.Chose) response).option().toString();
    }
}
