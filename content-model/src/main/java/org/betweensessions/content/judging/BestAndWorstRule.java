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

    static List<Comparison> compared(BestAndWorstKey key, OptionLetter best, OptionLetter worst) {
        if (best.equals(key.worst())) {
            return List.of(new Comparison.WorstNamedBest(best));
        }
        return List.of(
                new Comparison.Naming(Rank.BEST, key.best(), best),
                new Comparison.Naming(Rank.WORST, key.worst(), worst));
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
        List<Comparison> comparisons = compared(key, best, worst);
        return new Finding(
                Optional.of(
                        Credit.sum(comparisons.stream().map(Comparison::credit).toList())),
                new Lines(met(), keys.get(best).crosses().map(Set::of).orElse(Set.of()), Set.of()),
                Optional.empty(),
                decision.options().stream()
                        .map(option -> reading(option, best, worst))
                        .toList(),
                keys.get(best).echoes(),
                comparisons);
    }

    private Set<RedLineId> met() {
        return key.options().values().stream()
                .map(RankingKey::crosses)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Rank rank(OptionLetter letter) {
        if (letter.equals(key.best())) {
            return Rank.BEST;
        }
        return letter.equals(key.worst()) ? Rank.WORST : Rank.BETWEEN;
    }

    private OptionReading reading(Option option, OptionLetter best, OptionLetter worst) {
        OptionLetter letter = option.letter();
        boolean named = letter.equals(best) || letter.equals(worst);
        return entries.reading(option, key.options().get(letter), new AsRank(rank(letter)), named, letter.equals(best));
    }
}
