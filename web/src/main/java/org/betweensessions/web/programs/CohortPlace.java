package org.betweensessions.web.programs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.betweensessions.web.accounts.PersonId;

/** A person in a cohort of a program: the key of everything that is at most once per cohort and person. */
@Embeddable
record CohortPlace(
        @Column(name = "program_id") UUID programId,
        @Column(name = "cohort_id") UUID cohortId,
        @Column(name = "person_id") UUID personId)
        implements Serializable {
    static CohortPlace of(ProgramId program, CohortId cohort, PersonId person) {
        return new CohortPlace(program.value(), cohort.value(), person.value());
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }
}
