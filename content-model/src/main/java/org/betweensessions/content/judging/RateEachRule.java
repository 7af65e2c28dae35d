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

    static Credit credit(Acceptability key, Acceptability rating) {
        if (key == rating) {
            return Credit.FULL;
        }
        return key.acceptable() == rating.acceptable() ? Credit.HALF : Credit.NONE;
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
        List<Credit> credits = keys.keySet().stream()
                .map(letter -> credit(keys.get(letter).acceptability(), ratings.get(letter)))
                .toList();
        return new Finding(
                Optional.of(Credit.sum(credits).dividedBy(keys.size())),
                new Lines(lines(keys.keySet()), lines(accepted), Set.of()),
                Optional.empty(),
                decision.options().stream().map(this::reading).toList(),
                keys.keySet().stream()
                        .filter(accepted::contains)
                        .flatMap(letter -> keys.get(letter).echoes().stream())
                        .distinct()
                        .toList(),
                keys.keySet().stream()
                        .map(letter -> reason(letter, ratings.get(letter)))
                        .toList());
    }

    private Set<RedLineId> lines(Set<OptionLetter> letters) {
        return letters.stream()
                .map(letter -> keys.get(letter).crosses())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private String reason(OptionLetter letter, Acceptability rating) {
        Acceptability key = keys.get(letter).acceptability();
        String compared = "%s is keyed %s, you rated it %s: ".formatted(letter, Wording.of(key), Wording.of(rating));
        if (key == rating) {
            return compared + "a match, credit 1.";
        }
        return compared
                + (key.acceptable() == rating.acceptable()
                        ? "one step off on the same side, credit 1/2."
                        : "the other side, credit 0.");
    }

    private OptionReading reading(Option option) {
        RatingKey key = keys.get(option.letter());
        return new OptionReading(
                option.letter(),
                option.label(),
                new AsAcceptability(key.acceptability()),
                true,
                entries.line(key.crosses()),
                key.why(),
                entries.positions(key.echoes()),
                entries.positions(key.answers()));
    }
}
