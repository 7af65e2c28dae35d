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

    static Nearness nearness(Shift key, Shift answer) {
        return Nearness.of(key == answer, Integer.signum(key.value()) == Integer.signum(answer.value()));
    }

    Finding find(Response response) {
        if (!(response instanceof Response.Shifted shifted)) {
            throw new ResponseDoesNotFit(decision.id(), "say how the new fact moves the plan, from -2 to +2");
        }
        Shift answer = shifted.shift();
        Comparison compared = new Comparison.Shifting(key.shift(), answer, nearness(key.shift(), answer));
        return new Finding(
                Optional.of(compared.credit()),
                Lines.NONE,
                Optional.empty(),
                List.of(),
                key.echoes(),
                List.of(compared));
    }
}
