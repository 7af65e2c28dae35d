package org.betweensessions.web.programs;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.betweensessions.web.accounts.PersonId;

/** One trainee's place in a cohort. */
@Entity
@Table(name = "enrolment")
class Enrolment {
    @EmbeddedId
    private CohortPlace place;

    private Instant since;

    protected Enrolment() {}

    Enrolment(ProgramId program, CohortId cohort, PersonId person, Instant at) {
        this.place = new CohortPlace(program.value(), cohort.value(), person.value());
        this.since = at;
    }

    CohortPlace place() {
        return place;
    }
}
