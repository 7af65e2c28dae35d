package org.betweensessions.web.attempts;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.model.DecisionKind;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.WrittenForm;
import org.betweensessions.web.platform.PassageView;

/**
 * A station as it is shown before the response: made from the script alone.
 *
 * @param decisionNumber how many decisions the trainee has met with this one; 0 where there is none
 */
record StationView(
        int number,
        String vignette,
        String scene,
        boolean entering,
        boolean ending,
        List<PassageView> passages,
        Optional<String> warning,
        String inBrief,
        int decisionNumber,
        Optional<DecisionView> decision,
        Part part) {

    /** Whom the trainee plays, where, and for how long. */
    record Part(String role, String setting, int minutes) {}

    /** @param form what is to be written; empty unless the decision is to write */
    record DecisionView(
            DecisionKind kind,
            String stem,
            List<PassageView> passages,
            List<OptionView> options,
            String plan,
            List<PassageView> newFact,
            Optional<WrittenForm> form) {}

    record OptionView(OptionLetter letter, String html) {}
}
