package org.betweensessions.web.platform;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A form with a value that none of our forms sends, such as a word where a date is chosen. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unreadable(BindingResult form) {
        super("No " + form.getObjectName() + " can be made of what was sent");
    }

    /** Spring leaves a record out when one of its parts cannot be converted, and says so only here. */
    public static void check(BindingResult form) {
        if (form.getTarget() == null) {
            throw new Unreadable(form);
        }
    }
}
