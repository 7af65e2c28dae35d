package org.betweensessions.web.programs;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One supervisor's charge of a cohort. */
@Entity
@Table(name = "supervision")
class Supervision {
    @EmbeddedId
    private CohortPlace place;

    private Instant since;

    protected Supervision() {}

    Supervision(CohortPlace place, Instant at) {
        this.place = place;
        this.since = at;
    }

    CohortPlace place() {
        return place;
    }
}
