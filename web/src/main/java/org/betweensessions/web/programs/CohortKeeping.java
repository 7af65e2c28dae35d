package org.betweensessions.web.programs;

import java.time.Instant;
import org.betweensessions.web.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a lead changes of a cohort itself. Closing takes nothing away: what was done in it stays, to be read. */
@Service
@Transactional
class CohortKeeping {
    private final Cohorts cohorts;

    CohortKeeping(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    enum Renaming {
        RENAMED,
        NAME_TAKEN
    }

    Renaming rename(Seat seat, CohortId id, String name) {
        Cohort cohort = held(seat, id);
        if (!cohort.card().name().equals(name)
                && cohorts.existsByKeyProgramIdAndName(seat.program().id().value(), name)) {
            return Renaming.NAME_TAKEN;
        }
        cohort.rename(name);
        return Renaming.RENAMED;
    }

    void close(Seat seat, CohortId id, Instant at) {
        held(seat, id).close(at);
    }

    void reopen(Seat seat, CohortId id) {
        held(seat, id).reopen();
    }

    private Cohort held(Seat seat, CohortId id) {
        return cohorts.hold(new Cohort.Key(seat.asLead().program().id().value(), id.value()))
                .orElseThrow(() -> new NotFound("No cohort " + id));
    }
}
