package org.betweensessions.content.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Judgement.Keyed.AsVerdict;
import org.betweensessions.content.judging.Judgement.OptionReading;
import org.betweensessions.content.model.Decision.ChooseOne;
import org.betweensessions.content.model.DecisionKey.ChoiceKey;
import org.betweensessions.content.model.DecisionKey.ChooseOneKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.RedLineId;

/**
 * Strong 1, acceptable ½, weak 0, unsafe 0 and its line. That a decision is contested changes no weight.
 *
 * <p>Source: keying by rule rather than by a panel (Bergman et al. 2006, on keys of situational judgement tests), with no partial
 * credit for what is unsafe.
 */
record ChooseOneRule(ChooseOne decision, Map<OptionLetter, ChoiceKey> keys, Entries entries) {

    ChooseOneRule(ChooseOne decision, ChooseOneKey key, Entries entries) {
        this(decision, key.options(), entries);
    }

    Finding find(Response response) {
        if (!(response instanceof Response.Chose chose) || !keys.containsKey(chose.option())) {
            throw new ResponseDoesNotFit(decision.id(), "choose one of " + keys.keySet());
        }
        OptionLetter letter = chose.option();
        ChoiceKey chosen = keys.get(letter);
        Comparison choice = new Comparison.Choice(letter, chosen.verdict());
        return new Finding(
                Optional.of(choice.credit()),
                new Lines(met(), chosen.crosses().map(Set::of).orElse(Set.of()), chosen.repairs()),
                Optional.of(chosen.outcome()),
                decision.options().stream()
                        .map(option -> reading(option, option.letter().equals(letter)))
                        .toList(),
                chosen.echoes(),
                List.of(choice));
    }

    private Set<RedLineId> met() {
        return keys.values().stream()
                .map(ChoiceKey::crosses)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private OptionReading reading(Option option, boolean taken) {
        ChoiceKey key = keys.get(option.letter());
        return entries.reading(option, key, new AsVerdict(key.verdict()), taken, taken);
    }
}
