package org.betweensessions.web.attempts;

import java.util.List;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.OptionLetter;

/**
 * A move in the words of its station: one line for each thing it says.
 *
 * @param written the text of a written response; empty otherwise
 */
record MoveText(List<Line> lines, String written) {

    /** @param word key of a message said of the option; empty where choosing says it all */
    record Line(String letter, String html, String word) {}

    static MoveText of(Station station, Move move, Typesetting typesetting) {
        List<StationView.OptionView> options = station.decision()
                .map(decision -> typesetting.decision(decision).options())
                .orElse(List.of());
        return switch (move) {
            case Move.ReadOn readOn -> new MoveText(List.of(new Line("", "", "attempts.move.readOn")), "");
            case Move.SetAside setAside -> new MoveText(List.of(new Line("", "", "attempts.move.setAside")), "");
            case Move.Responded responded -> of(options, responded.response());
        };
    }

    private static MoveText of(List<StationView.OptionView> options, Response response) {
        return switch (response) {
            case Response.Chose chose -> new MoveText(List.of(line(options, chose.option(), "")), "");
            case Response.NamedBestAndWorst named ->
                new MoveText(
                        List.of(
                                line(options, named.best(), JudgementView.word(Rank.BEST)),
                                line(options, named.worst(), JudgementView.word(Rank.WORST))),
                        "");
            case Response.Rated rated ->
                new MoveText(
                        rated.ratings().entrySet().stream()
                                .map(rating -> line(options, rating.getKey(), JudgementView.word(rating.getValue())))
                                .toList(),
                        "");
            case Response.Shifted shifted ->
                new MoveText(List.of(new Line("", "", JudgementView.word(shifted.shift()))), "");
            case Response.Wrote wrote -> new MoveText(List.of(), wrote.text());
        };
    }

    private static Line line(List<StationView.OptionView> options, OptionLetter letter, String word) {
        return Stream.concat(
                        options.stream().filter(option -> option.letter().equals(letter)),
                        Stream.of(new StationView.OptionView(letter, "")))
                .findFirst()
                .map(option -> new Line(option.letter().toString(), option.html(), word))
                .orElseThrow();
    }
}
