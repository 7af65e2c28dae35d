package org.betweensessions.web.results;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;

/** How the responses to one decision divided: counts for everything that could be said, also where nobody said it. */
sealed interface Split {
    int n();

    Division division();

    record Chosen(int n, Map<OptionLetter, Integer> counts) implements Split {
        @Override
        public Division division() {
            return Division.of(counts.values());
        }
    }

    record Rated(int n, Map<OptionLetter, Map<Acceptability, Integer>> counts) implements Split {
        /** Two ratings differ when they take different sides. */
        @Override
        public Division division() {
            return counts.keySet().stream()
                    .map(letter -> Division.of(List.of(acceptable(letter), n - acceptable(letter))))
                    .reduce(Division.NONE, Division::plus);
        }

        /** How many rated it on the acceptable side. */
        public int acceptable(OptionLetter letter) {
            return counts.get(letter).entrySet().stream()
                    .filter(rating -> rating.getKey().acceptable())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    record Ranked(int n, Map<OptionLetter, Integer> best, Map<OptionLetter, Integer> worst) implements Split {
        @Override
        public Division division() {
            return Division.of(best.values()).plus(Division.of(worst.values()));
        }
    }

    record Shifted(int n, Map<Shift, Integer> counts) implements Split {
        /** Two responses differ when they take different sides; unchanged is a side of its own. */
        @Override
        public Division division() {
            return Division.of(List.of(
                    counts.get(Shift.MUCH_LESS) + counts.get(Shift.LESS),
                    counts.get(Shift.UNCHANGED),
                    counts.get(Shift.MORE) + counts.get(Shift.MUCH_MORE)));
        }
    }

    record Written(int n) implements Split {
        @Override
        public Division division() {
            return Division.NONE;
        }
    }

    static Split of(Decision decision, List<Response> responses) {
        int n = responses.size();
        return switch (decision) {
            case Decision.ChooseOne choose ->
                new Chosen(
                        n,
                        count(
                                letters(choose.options()),
                                only(Response.Chose.class, responses).map(Response.Chose::option)));
            case Decision.RateEach rate ->
                new Rated(
                        n,
                        each(
                                letters(rate.options()),
                                letter -> count(
                                        Arrays.asList(Acceptability.values()),
                                        only(Response.Rated.class, responses)
                                                .map(rated -> rated.ratings().get(letter)))));
            case Decision.BestAndWorst rank -> {
                List<OptionLetter> letters = letters(rank.options());
                yield new Ranked(
                        n,
                        count(
                                letters,
                                only(Response.NamedBestAndWorst.class, responses)
                                        .map(Response.NamedBestAndWorst::best)),
                        count(
                                letters,
                                only(Response.NamedBestAndWorst.class, responses)
                                        .map(Response.NamedBestAndWorst::worst)));
            }
            case Decision.JudgementShift shift ->
                new Shifted(
                        n,
                        count(
                                Arrays.asList(Shift.values()),
                                only(Response.Shifted.class, responses).map(Response.Shifted::shift)));
            case Decision.Write write -> new Written(n);
        };
    }

    private static List<OptionLetter> letters(List<Option> options) {
        return options.stream().map(Option::letter).toList();
    }

    private static <R extends Response> Stream<R> only(Class<R> kind, List<Response> responses) {
        return responses.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <K> Map<K, Integer> count(List<K> possible, Stream<K> given) {
        Map<K, Integer> counts = each(possible, key -> 0);
        given.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }

    private static <K, V> Map<K, V> each(List<K> keys, Function<K, V> value) {
        return keys.stream().collect(toMap(identity(), value, (one, other) -> one, LinkedHashMap::new));
    }
}
