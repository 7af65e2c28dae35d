package org.betweensessions.content.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Judgement.Keyed.AsRank;
import org.betweensessions.content.judging.Judgement.OptionReading;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.model.Decision.BestAndWorst;
import org.betweensessions.content.model.DecisionKey.BestAndWorstKey;
import org.betweensessions.content.model.DecisionKey.RankingKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.RedLineId;

/**
 * ½ for each keyed one that is named; naming the keyed worst as best earns 0 for the decision. A line is crossed where its option is
 * named best.
 *
 * <p>Source: the best-and-worst rule of Motowidlo, Dunnette and Carter (1990), its range from −2 to +2 cut at 0 and scaled to 1, so
 * that no decision takes credit from another.
 */
record BestAndWorstRule(BestAndWorst decision, BestAndWorstKey key, Entries entries) {

    static Credit credit(BestAndWorstKey key, OptionLetter best, OptionLetter worst) {
        if (best.equals(key.worst())) {
            return Credit.NONE;
        }
        Credit forBest = best.equals(key.best()) ? Credit.HALF : Credit.NONE;
        Credit forWorst = worst.equals(key.worst()) ? Credit.HALF : Credit.NONE;
        return forBest.plus(forWorst);
    }

    Finding find(Response response) {
        Map<OptionLetter, RankingKey> keys = key.options();
        if (!(response instanceof Response.NamedBestAndWorst named)
                || !keys.containsKey(named.best())
                || !keys.containsKey(named.worst())) {
            throw new ResponseDoesNotFit(decision.id(), "name the best and the worst of " + keys.keySet());
        }
        OptionLetter best = named.best();
        OptionLetter worst = named.worst();
        return new Finding(
                Optional.of(credit(key, best, worst)),
                new Lines(met(), keys.get(best).crosses().map(Set::of).orElse(Set.of()), Set.of()),
                Optional.empty(),
                decision.options().stream()
                        .map(option -> reading(option, Set.of(best, worst).contains(option.letter())))
                        .toList(),
                keys.get(best).echoes(),
                reasons(best, worst));
    }

    private Set<RedLineId> met() {
        return key.options().values().stream()
                .map(RankingKey::crosses)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private List<String> reasons(OptionLetter best, OptionLetter worst) {
        if (best.equals(key.worst())) {
            return List.of(best + " is keyed worst, you named it best: credit 0 for the decision.");
        }
        return List.of(reason("best", key.best(), best), reason("worst", key.worst(), worst));
    }

    private static String reason(String place, OptionLetter keyed, OptionLetter named) {
        return keyed.equals(named)
                ? "%s is keyed %s, and you named it: credit 1/2.".formatted(keyed, place)
                : "%s is keyed %s, you named %s: credit 0.".formatted(keyed, place, named);
    }

    private Rank rank(OptionLetter letter) {
        if (letter.equals(key.best())) {
            return Rank.BEST;
        }
        return letter.equals(key.worst()) ? Rank.WORST : Rank.BETWEEN;
    }

    private OptionReading reading(Option option, boolean named) {
        RankingKey optionKey = key.options().get(option.letter());
        return new OptionReading(
                option.letter(),
                option.label(),
                new AsRank(rank(option.letter())),
                named,
                entries.line(optionKey.crosses()),
                optionKey.why(),
                entries.positions(optionKey.echoes()),
                entries.positions(optionKey.answers()));
    }
}
