package org.betweensessions.content.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Judgement.Keyed.AsAcceptability;
import org.betweensessions.content.judging.Judgement.OptionReading;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Decision.RateEach;
import org.betweensessions.content.model.DecisionKey.RateEachKey;
import org.betweensessions.content.model.DecisionKey.RatingKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.RedLineId;

/**
 * Match 1, one step off on the same side ½, else 0; the mean over the options. A line is crossed where its option is rated on the
 * acceptable side.
 *
 * <p>Source: the rating rule of the AAMC PREview exam, a situational judgement test on four steps without a midpoint.
 */
record RateEachRule(RateEach decision, Map<OptionLetter, RatingKey> keys, Entries entries) {

    RateEachRule(RateEach decision, RateEachKey key, Entries entries) {
        this(decision, key.options(), entries);
    }

    static Nearness nearness(Acceptability key, Acceptability rating) {
        return Nearness.of(key == rating, key.acceptable() == rating.acceptable());
    }

    Finding find(Response response) {
        if (!(response instanceof Response.Rated rated)
                || !rated.ratings().keySet().equals(keys.keySet())) {
            throw new ResponseDoesNotFit(decision.id(), "rate each of " + keys.keySet() + ", and nothing else");
        }
        SortedMap<OptionLetter, Acceptability> ratings = rated.ratings();
        Set<OptionLetter> accepted = keys.keySet().stream()
                .filter(letter -> ratings.get(letter).acceptable())
                .collect(Collectors.toSet());
        List<Comparison> comparisons = keys.keySet().stream()
                .map(letter -> compared(letter, ratings.get(letter)))
                .toList();
        List<Credit> credits = comparisons.stream().map(Comparison::credit).toList();
        return new Finding(
                Optional.of(Credit.sum(credits).dividedBy(keys.size())),
                new Lines(lines(keys.keySet()), lines(accepted), Set.of()),
                Optional.empty(),
                decision.options().stream()
                        .map(option -> reading(option, accepted.contains(option.letter())))
                        .toList(),
                keys.keySet().stream()
                        .filter(accepted::contains)
                        .flatMap(letter -> keys.get(letter).echoes().stream())
                        .distinct()
                        .toList(),
                comparisons);
    }

    private Set<RedLineId> lines(Set<OptionLetter> letters) {
        return letters.stream()
                .map(letter -> keys.get(letter).crosses())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Comparison compared(OptionLetter letter, Acceptability rating) {
        Acceptability key = keys.get(letter).acceptability();
        return new Comparison.Rating(letter, key, rating, nearness(key, rating));
    }

    private OptionReading reading(Option option, boolean accepted) {
        RatingKey key = keys.get(option.letter());
        return entries.reading(option, key, new AsAcceptability(key.acceptability()), true, accepted);
    }
}
