package org.betweensessions.web.programs;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.betweensessions.web.accounts.PersonId;

/** One supervisor's charge of a cohort. */
@Entity
@Table(name = "supervision")
class Supervision {
    @EmbeddedId
    private CohortPlace place;

    private Instant since;

    protected Supervision() {}

    Supervision(ProgramId program, CohortId cohort, PersonId person, Instant at) {
        this.place = new CohortPlace(program.value(), cohort.value(), person.value());
        this.since = at;
    }

    CohortPlace place() {
        return place;
    }
}
