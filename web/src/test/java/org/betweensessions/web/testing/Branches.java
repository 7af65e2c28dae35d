package org.betweensessions.web.testing;

import java.util.List;
import java.util.TreeMap;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;

/** Responses that lead different ways. Only choices do; of the other kinds one response stands for all. */
public final class Branches {
    private Branches() {}

    /** @param written what to answer where something is to be written */
    public static List<Response> of(Decision decision, String written) {
        return switch (decision) {
            case Decision.ChooseOne choose ->
                choose.options().stream()
                        .<Response>map(option -> new Response.Chose(option.letter()))
                        .toList();
            case Decision.RateEach rate -> {
                TreeMap<OptionLetter, Acceptability> ratings = new TreeMap<>();
                rate.options().forEach(option -> ratings.put(option.letter(), Acceptability.CLEARLY_ACCEPTABLE));
                yield List.of(new Response.Rated(ratings));
            }
            case Decision.BestAndWorst rank ->
                List.of(new Response.NamedBestAndWorst(
                        rank.options().getFirst().letter(),
                        rank.options().getLast().letter()));
            case Decision.JudgementShift shift -> List.of(new Response.Shifted(Shift.MORE));
            case Decision.Write write -> List.of(new Response.Wrote(written));
        };
    }
}
