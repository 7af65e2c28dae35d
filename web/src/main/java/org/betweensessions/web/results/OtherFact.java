package org.betweensessions.web.results;

import java.util.Objects;
import java.util.Optional;
import org.betweensessions.web.attempts.JudgementView;

/**
 * A decision beside the same one with one fact changed.
 *
 * @param fact as it stands here
 * @param there empty where the cohort has not been assigned the other
 */
record OtherFact(String fact, Optional<There> there) {

    /** @param key what it says of the other decision; its readings stand in the same order as here */
    record There(Half half, String vignette, JudgementView key, Split split, Changes changes) {
        public String fact() {
            return half.pairing().fact();
        }

        /** Whether the fact turns the key of the option at this place, counted from 0. */
        public boolean turns(JudgementView.Reading here, int index) {
            JudgementView.Reading reading = key.readings().get(index);
            return here.verdict() != reading.verdict() || !Objects.equals(here.keyedWord(), reading.keyedWord());
        }
    }
}
