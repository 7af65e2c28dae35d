package org.betweensessions.content.judging;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.model.Decision.JudgementShift;
import org.betweensessions.content.model.DecisionKey.JudgementShiftKey;
import org.betweensessions.content.model.Shift;

/**
 * Match 1, one step off on the same side ½, else 0. Unchanged is a side of its own, so that always answering 0 earns nothing by
 * nearness.
 *
 * <p>Source: the format of the script concordance test (Lubarsky et al. 2013, AMEE Guide 75), with the same-side rule in place of
 * panel votes, which reward avoiding the ends of the scale (Lineberry, Kreiter and Bordage 2013).
 */
record JudgementShiftRule(JudgementShift decision, JudgementShiftKey key) {

    static Credit credit(Shift key, Shift answer) {
        if (key == answer) {
            return Credit.FULL;
        }
        return sameSide(key, answer) ? Credit.HALF : Credit.NONE;
    }

    Finding find(Response response) {
        if (!(response instanceof Response.Shifted shifted)) {
            throw new ResponseDoesNotFit(decision.id(), "say how the new fact moves the plan, from -2 to +2");
        }
        Shift answer = shifted.shift();
        Credit credit = credit(key.shift(), answer);
        return new Finding(
                Optional.of(credit), Lines.NONE, Optional.empty(), List.of(), key.echoes(), List.of(reason(answer)));
    }

    private static boolean sameSide(Shift one, Shift other) {
        return Integer.signum(one.value()) == Integer.signum(other.value());
    }

    private String reason(Shift answer) {
        String compared = "The key is %s, you said %s: ".formatted(signed(key.shift()), signed(answer));
        if (key.shift() == answer) {
            return compared + "a match, credit 1.";
        }
        return compared
                + (sameSide(key.shift(), answer)
                        ? "one step off on the same side, credit 1/2."
                        : "another side, credit 0.");
    }

    private static String signed(Shift shift) {
        return shift.value() > 0 ? "+" + shift.value() : Integer.toString(shift.value());
    }
}
