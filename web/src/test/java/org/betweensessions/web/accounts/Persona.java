package org.betweensessions.web.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A person without a password who is signed in all the same; a session made this way lasts until a password is set. */
public record Persona(SignedIn who) {
    private static final int NO_PASSWORD_YET = 0;

    public RequestPostProcessor signedIn() {
        return authentication(new PersonAuthentication(who, NO_PASSWORD_YET));
    }
}
