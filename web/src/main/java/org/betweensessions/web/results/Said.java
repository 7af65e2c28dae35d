package org.betweensessions.web.results;

import java.util.List;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Response;
import org.betweensessions.web.attempts.JudgementView;

/**
 * One thing that a response says.
 *
 * @param about what it says it of; {@link Term#NOTHING} where the decision asks for one thing
 */
record Said(Term about, Term what) {

    /** @param message whether the text is the key of a message, and not a letter */
    record Term(String text, boolean message) {
        static final Term NOTHING = new Term("", false);
    }

    /** Everything that a response says, always in the same order; nothing where it was written. */
    static List<Said> by(Response response) {
        return switch (response) {
            case Response.Chose chose -> List.of(new Said(Term.NOTHING, letter(chose.option())));
            case Response.Rated rated ->
                rated.ratings().entrySet().stream()
                        .map(rating -> new Said(letter(rating.getKey()), word(JudgementView.word(rating.getValue()))))
                        .toList();
            case Response.NamedBestAndWorst named ->
                List.of(
                        new Said(word(JudgementView.word(Judgement.Rank.BEST)), letter(named.best())),
                        new Said(word(JudgementView.word(Judgement.Rank.WORST)), letter(named.worst())));
            case Response.Shifted shifted -> List.of(new Said(Term.NOTHING, word(JudgementView.word(shifted.shift()))));
            case Response.Wrote wrote -> List.of();
        };
    }

    private static Term letter(Object letter) {
        return new Term(letter.toString(), false);
    }

    private static Term word(String key) {
        return new Term(key, true);
    }
}
