package org.betweensessions.content.gaming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.DecisionKey.OptionKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;

/** A way of responding without reading what is asked. */
enum Strategy {
    LONGEST("the longest option"),
    SHORTEST("the shortest option"),
    FIRST("the first option"),
    LAST("the last option"),
    MOST_RESTRICTIVE("the most restrictive act"),
    MOST_PERMISSIVE("the most permissive act"),
    CONSULTS("whoever consults or defers"),
    ACTS_ALONE("whoever acts alone"),
    ALWAYS_THE_MIDDLE("always the middle of a scale"),
    NEVER_THE_ENDS("never the ends of a scale"),
    ALWAYS_THE_ENDS("always the ends of a scale"),
    RANDOM("at random");

    final String description;

    Strategy(String description) {
        this.description = description;
    }

    /**
     * The responses between which the strategy cannot tell; none where it does not apply. On best and worst it names as worst what it
     * would least have named best. On rate each it gives every option the same step, one response for each step: as credit is the mean over
     * options, the mean over these is that over all ways of mixing the steps.
     */
    List<Response> at(Decision decision, DecisionKey key) {
        return switch (decision) {
            case Decision.ChooseOne choose ->
                best(choose.options(), key).stream()
                        .<Response>map(Response.Chose::new)
                        .toList();
            case Decision.BestAndWorst rank -> ranks(rank.options(), key);
            case Decision.RateEach rate ->
                steps(List.of(Acceptability.values())).stream()
                        .map(step -> rated(rate, step))
                        .toList();
            case Decision.JudgementShift shift ->
                steps(List.of(Shift.values())).stream()
                        .<Response>map(Response.Shifted::new)
                        .toList();
            case Decision.Write write -> List.of();
        };
    }

    private List<Response> ranks(List<Option> options, DecisionKey key) {
        List<Response> named = new ArrayList<>();
        for (OptionLetter best : best(options, key)) {
            for (OptionLetter worst : worst(options, key)) {
                if (!best.equals(worst)) {
                    named.add(new Response.NamedBestAndWorst(best, worst));
                }
            }
        }
        return named;
    }

    private static Response rated(Decision.RateEach decision, Acceptability step) {
        SortedMap<OptionLetter, Acceptability> ratings = new TreeMap<>();
        decision.options().forEach(option -> ratings.put(option.letter(), step));
        return new Response.Rated(ratings);
    }

    private List<OptionLetter> best(List<Option> options, DecisionKey key) {
        return extreme(options, key, 1);
    }

    private List<OptionLetter> worst(List<Option> options, DecisionKey key) {
        return extreme(options, key, -1);
    }

    /** The options with the highest rank, times the sign; all at random; none where the ranks do not tell them apart. */
    private List<OptionLetter> extreme(List<Option> options, DecisionKey key, int sign) {
        if (this == RANDOM) {
            return options.stream().map(Option::letter).toList();
        }
        return ranking(key.optionKeys())
                .filter(rank -> options.stream().mapToInt(rank).distinct().count() > 1)
                .map(rank -> {
                    int most = options.stream()
                            .mapToInt(option -> sign * rank.applyAsInt(option))
                            .max()
                            .orElseThrow();
                    return options.stream()
                            .filter(option -> sign * rank.applyAsInt(option) == most)
                            .map(Option::letter)
                            .toList();
                })
                .orElse(List.of());
    }

    /** How the strategy orders options; empty where it knows nothing of them. */
    private Optional<ToIntFunction<Option>> ranking(Map<OptionLetter, ? extends OptionKey> keys) {
        return switch (this) {
            case LONGEST -> Optional.of(Strategy::length);
            case SHORTEST -> Optional.of(option -> -length(option));
            case FIRST -> Optional.of(option -> -option.letter().value());
            case LAST -> Optional.of(option -> option.letter().value());
            case MOST_RESTRICTIVE -> restraint(keys, 1);
            case MOST_PERMISSIVE -> restraint(keys, -1);
            case CONSULTS ->
                Optional.of(option -> keys.get(option.letter()).manner().consults() ? 1 : 0);
            case ACTS_ALONE ->
                Optional.of(option -> keys.get(option.letter()).manner().consults() ? 0 : 1);
            case ALWAYS_THE_MIDDLE, NEVER_THE_ENDS, ALWAYS_THE_ENDS, RANDOM -> Optional.empty();
        };
    }

    private static Optional<ToIntFunction<Option>> restraint(Map<OptionLetter, ? extends OptionKey> keys, int sign) {
        return keys.values().stream().allMatch(key -> key.manner().restraint().isPresent())
                ? Optional.of(option ->
                        sign * keys.get(option.letter()).manner().restraint().orElseThrow())
                : Optional.empty();
    }

    /** In characters, as the eye has it. */
    private static int length(Option option) {
        return option.text().codePointCount(0, option.text().length());
    }

    /** The steps between which the strategy cannot tell; on four steps the two inner ones are the middle. */
    private <S> List<S> steps(List<S> scale) {
        int last = scale.size() - 1;
        return switch (this) {
            case ALWAYS_THE_MIDDLE -> scale.subList(last / 2, (last + 1) / 2 + 1);
            case NEVER_THE_ENDS -> scale.subList(1, last);
            case ALWAYS_THE_ENDS -> List.of(scale.getFirst(), scale.getLast());
            case RANDOM -> scale;
            case LONGEST, SHORTEST, FIRST, LAST, MOST_RESTRICTIVE, MOST_PERMISSIVE, CONSULTS, ACTS_ALONE -> List.of();
        };
    }

    static Stream<Strategy> blind() {
        return Arrays.stream(values()).filter(strategy -> strategy != RANDOM);
    }
}
