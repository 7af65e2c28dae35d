package org.betweensessions.content.judging;

import java.util.SortedMap;
import java.util.TreeMap;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;

/** What a trainee commits at a decision; one kind for each kind of decision. */
public sealed interface Response {

    record Chose(OptionLetter option) implements Response {}

    /** @param ratings one for every option of the decision */
    record Rated(SortedMap<OptionLetter, Acceptability> ratings) implements Response {
        public Rated {
            ratings = new TreeMap<>(ratings);
        }
    }

    /** Best and worst are two different options. */
    record NamedBestAndWorst(OptionLetter best, OptionLetter worst) implements Response {
        public NamedBestAndWorst {
            if (best.equals(worst)) {
                throw new IllegalArgumentException("Best and worst are two different options, both were " + best);
            }
        }
    }

    record Shifted(Shift shift) implements Response {}

    /** @param text not blank; at most {@value #MAX_CODE_POINTS} code points */
    record Wrote(String text) implements Response {
        public static final int MAX_CODE_POINTS = 10_000;

        public Wrote {
            if (text.isBlank() || text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
                throw new IllegalArgumentException("A text has 1 to " + MAX_CODE_POINTS + " characters");
            }
        }
    }
}
