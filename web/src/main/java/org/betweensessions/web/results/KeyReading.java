package org.betweensessions.web.results;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Lines;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.Shift;
import org.betweensessions.web.attempts.JudgementView;
import org.betweensessions.web.attempts.Judgements;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.springframework.stereotype.Component;

/** Reads what the key says of a decision, whoever responded: it judges a stand-in, so whatever the reading says was taken means nothing. */
@Component
class KeyReading {
    private final Library library;
    private final Judgements judgements;

    KeyReading(Library library, Judgements judgements) {
        this.library = library;
        this.judgements = judgements;
    }

    JudgementView of(RevisionId revision, Decision decision) {
        Response standIn = standIn(decision);
        Station station =
                new Station(1, library.script(revision).scene(decision.id().scene()), Optional.of(decision), false);
        Passed passed = new Passed(
                station,
                new Move.Responded(standIn),
                Optional.of(library.judge(revision, decision.id(), standIn)),
                Lines.NONE);
        return judgements.view(revision, passed).orElseThrow();
    }

    /** Whether competent clinicians divide here. */
    boolean contested(RevisionId revision, Decision decision) {
        return library.judge(revision, decision.id(), standIn(decision)).contested();
    }

    private static Response standIn(Decision decision) {
        return switch (decision) {
            case Decision.ChooseOne choose ->
                new Response.Chose(choose.options().getFirst().letter());
            case Decision.RateEach rate ->
                new Response.Rated(rate.options().stream()
                        .collect(Collectors.toMap(
                                Option::letter,
                                option -> Acceptability.CLEARLY_UNACCEPTABLE,
                                (one, other) -> one,
                                TreeMap::new)));
            case Decision.BestAndWorst rank ->
                new Response.NamedBestAndWorst(
                        rank.options().getFirst().letter(),
                        rank.options().getLast().letter());
            case Decision.JudgementShift shift -> new Response.Shifted(Shift.UNCHANGED);
            case Decision.Write write -> new Response.Wrote("-");
        };
    }
}
