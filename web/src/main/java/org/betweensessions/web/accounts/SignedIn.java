package org.betweensessions.web.accounts;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** Who is signed in; the principal of every authenticated request. */
public record SignedIn(UUID value, String name, boolean operator) implements Principal, Serializable {
    public PersonId id() {
        return new PersonId(value);
    }

    @Override
    public String getName() {
        return value.toString();
    }
}
