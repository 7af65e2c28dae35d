package org.betweensessions.web.programs;

import org.betweensessions.web.accounts.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** In one cohort a person is trainee or supervisor, never both. */
@ResponseStatus(HttpStatus.CONFLICT)
class HasOtherRole extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HasOtherRole(PersonId person, CohortRole role) {
        super(person + " cannot be a " + role + " too");
    }
}
