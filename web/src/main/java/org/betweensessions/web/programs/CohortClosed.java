package org.betweensessions.web.programs;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A closed cohort is only looked at, until a lead opens it again. */
@ResponseStatus(HttpStatus.CONFLICT)
class CohortClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CohortClosed(CohortId cohort) {
        super("Closed: " + cohort);
    }
}
