package org.betweensessions.web.demo;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.betweensessions.content.judging.Judgement.Keyed;
import org.betweensessions.content.judging.Judgement.OptionReading;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;

/** Makes up responses that are as good as a trainee is careful. It looks at the key the way a finished trainee does. */
record Improvisation(Library library, Lines lines, RevisionId revision, Cast.Trainee trainee, Random chance) {

    Response respond(Decision decision) {
        return switch (decision) {
            case Decision.ChooseOne choose -> new Response.Chose(choose(choose));
            case Decision.RateEach rate -> rate(rate);
            case Decision.BestAndWorst rank -> rank(rank);
            case Decision.JudgementShift shift -> shift(shift);
            case Decision.Write write -> lines.written(library.script(revision).id(), write, trainee);
        };
    }

    private boolean careful() {
        return chance.nextInt(100) < trainee.care();
    }

    private OptionLetter choose(Decision.ChooseOne decision) {
        boolean careful = careful();
        List<OptionLetter> fitting = readings(decision, new Response.Chose(first(decision.options()))).stream()
                .filter(reading -> reading.keyed() instanceof Keyed.AsVerdict as
                        && as.verdict().defensible() == careful)
                .map(OptionReading::letter)
                .toList();
        return fitting.isEmpty() ? any(decision.options()) : fitting.get(chance.nextInt(fitting.size()));
    }

    private Response rate(Decision.RateEach decision) {
        SortedMap<OptionLetter, Acceptability> ratings = new TreeMap<>();
        decision.options().forEach(option -> ratings.put(option.letter(), Acceptability.CLEARLY_ACCEPTABLE));
        for (OptionReading reading : readings(decision, new Response.Rated(ratings))) {
            if (reading.keyed() instanceof Keyed.AsAcceptability as) {
                int step = as.acceptability().ordinal() + (careful() ? 0 : chance.nextBoolean() ? 1 : -1);
                ratings.put(reading.letter(), Acceptability.values()[Math.clamp(step, 0, 3)]);
            }
        }
        return new Response.Rated(ratings);
    }

    private Response rank(Decision.BestAndWorst decision) {
        OptionLetter one = first(decision.options());
        OptionLetter other = decision.options().getLast().letter();
        List<OptionReading> readings = readings(decision, new Response.NamedBestAndWorst(one, other));
        OptionLetter best = careful() ? keyed(readings, Rank.BEST) : any(decision.options());
        OptionLetter worst = careful() ? keyed(readings, Rank.WORST) : any(decision.options());
        return best.equals(worst)
                ? new Response.NamedBestAndWorst(keyed(readings, Rank.BEST), keyed(readings, Rank.WORST))
                : new Response.NamedBestAndWorst(best, worst);
    }

    private Response shift(Decision.JudgementShift decision) {
        int keyed = library.judge(revision, decision.id(), new Response.Shifted(Shift.UNCHANGED))
                .shift()
                .orElseThrow()
                .value();
        int given = careful() ? keyed : keyed + (chance.nextBoolean() ? 1 : -1);
        return new Response.Shifted(Shift.of(Math.clamp(given, -2, 2)).orElseThrow());
    }

    private List<OptionReading> readings(Decision decision, Response response) {
        return library.judge(revision, decision.id(), response).options();
    }

    private static OptionLetter keyed(List<OptionReading> readings, Rank rank) {
        return readings.stream()
                .filter(reading -> reading.keyed() instanceof Keyed.AsRank as && as.rank() == rank)
                .map(OptionReading::letter)
                .findFirst()
                .orElseThrow();
    }

    private OptionLetter any(List<Option> options) {
        return options.get(chance.nextInt(options.size())).letter();
    }

    private static OptionLetter first(List<Option> options) {
        return options.getFirst().letter();
    }
}
