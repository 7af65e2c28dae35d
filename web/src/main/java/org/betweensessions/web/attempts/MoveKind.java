package org.betweensessions.web.attempts;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;

/** How a move is written down: a kind and one text. The same move always gives the same text. */
enum MoveKind {
    CHOSE,
    RATED,
    BEST_AND_WORST,
    SHIFTED,
    WROTE,
    READ_ON,
    SET_ASIDE;

    static MoveKind of(Move move) {
        return switch (move) {
            case Move.ReadOn readOn -> READ_ON;
            case Move.SetAside setAside -> SET_ASIDE;
            case Move.Responded responded -> of(responded.response());
        };
    }

    private static MoveKind of(Response response) {
        return switch (response) {
            case Response.Chose chose -> CHOSE;
            case Response.Rated rated -> RATED;
            case Response.NamedBestAndWorst named -> BEST_AND_WORST;
            case Response.Shifted shifted -> SHIFTED;
            case Response.Wrote wrote -> WROTE;
        };
    }

    static String body(Move move) {
        return switch (move) {
            case Move.ReadOn readOn -> "";
            case Move.SetAside setAside -> "";
            case Move.Responded responded -> body(responded.response());
        };
    }

    private static String body(Response response) {
        return switch (response) {
            case Response.Chose chose -> chose.option().toString();
            case Response.Rated rated ->
                rated.ratings().entrySet().stream()
                        .map(rating -> rating.getKey() + "=" + rating.getValue())
                        .collect(Collectors.joining(","));
            case Response.NamedBestAndWorst named -> named.best() + "," + named.worst();
            case Response.Shifted shifted -> Integer.toString(shifted.shift().value());
            case Response.Wrote wrote -> wrote.text();
        };
    }

    Move move(String body) {
        return switch (this) {
            case READ_ON -> new Move.ReadOn();
            case SET_ASIDE -> new Move.SetAside();
            case CHOSE -> new Move.Responded(new Response.Chose(OptionLetter.of(body)));
            case RATED -> new Move.Responded(new Response.Rated(ratings(body)));
            case BEST_AND_WORST ->
                new Move.Responded(new Response.NamedBestAndWorst(
                        OptionLetter.of(body.substring(0, 1)), OptionLetter.of(body.substring(2))));
            case SHIFTED ->
                new Move.Responded(
                        new Response.Shifted(Shift.of(Integer.parseInt(body)).orElseThrow()));
            case WROTE -> new Move.Responded(new Response.Wrote(body));
        };
    }

    private static TreeMap<OptionLetter, Acceptability> ratings(String body) {
        return new TreeMap<>(Arrays.stream(body.split(","))
                .map(rating -> rating.split("="))
                .collect(Collectors.toMap(
                        rating -> OptionLetter.of(rating[0]),
                        rating -> Acceptability.valueOf(rating[1]),
                        (one, other) -> one,
                        () -> new TreeMap<>(Map.of()))));
    }
}
