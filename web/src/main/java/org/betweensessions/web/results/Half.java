package org.betweensessions.web.results;

import java.util.List;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Pairing;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.library.RevisionId;

/**
 * One decision of a sensitivity pair, where a cohort has been assigned it.
 *
 * @param place of the vignette in the assignment, counted from 1
 */
record Half(
        AssignmentCard assignment,
        int place,
        VignetteId vignette,
        RevisionId revision,
        Decision decision,
        Pairing pairing) {

    /** The same decision told with the other fact; an older revision may have told it in another form. */
    boolean matches(Half other) {
        return pairing.pair().equals(other.pairing.pair())
                && !same(other)
                && decision.kind() == other.decision.kind()
                && letters().equals(other.letters());
    }

    private boolean same(Half other) {
        return vignette.equals(other.vignette) && decision.id().equals(other.decision.id());
    }

    private List<OptionLetter> letters() {
        return decision.offered().stream().map(Option::letter).toList();
    }
}
