package org.betweensessions.web.programs;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One trainee's place in a cohort. */
@Entity
@Table(name = "enrolment")
class Enrolment {
    @EmbeddedId
    private CohortPlace place;

    private Instant since;

    protected Enrolment() {}

    Enrolment(CohortPlace place, Instant at) {
        this.place = place;
        this.since = at;
    }

    CohortPlace place() {
        return place;
    }
}
