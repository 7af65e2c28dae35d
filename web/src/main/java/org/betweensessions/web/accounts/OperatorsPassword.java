package org.betweensessions.web.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No lead can make a link for an operator's password: with it a lead would become the operator. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class OperatorsPassword extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OperatorsPassword() {
        super("An operator's password");
    }
}
