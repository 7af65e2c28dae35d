package org.betweensessions.web.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A person's sign-in, which lasts as long as the password with which it began. Roles are held in programs, not here. */
class PersonAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final SignedIn who;
    private final int credentialVersion;

    PersonAuthentication(SignedIn who, int credentialVersion) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.who = who;
        this.credentialVersion = credentialVersion;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return who;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    int credentialVersion() {
        return credentialVersion;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof PersonAuthentication that
                && credentialVersion == that.credentialVersion;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + credentialVersion;
    }
}
