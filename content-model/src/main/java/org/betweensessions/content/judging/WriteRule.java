package org.betweensessions.content.judging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.model.Decision.Write;
import org.betweensessions.content.model.DecisionKey.WriteKey;

/**
 * A written text earns no credit. The lines it may cross are met here; only a reviewer can find them crossed.
 *
 * <p>Source: a free text needs a trained reader (as in Casper, one for each scenario), so no rule judges it.
 */
record WriteRule(Write decision, WriteKey key) {

    Finding find(Response response) {
        if (!(response instanceof Response.Wrote)) {
            throw new ResponseDoesNotFit(decision.id(), "be a written text");
        }
        return new Finding(
                Optional.empty(),
                new Lines(key.mayCross(), Set.of(), Set.of()),
                Optional.empty(),
                List.of(),
                key.echoes(),
                List.of());
    }
}
