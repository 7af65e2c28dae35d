package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PasswordsTests {
    private static final String PASSWORD = "four unrelated wooden spoons";

    private final Passwords passwords = new Passwords();

    @Test
    void hashesWithArgon2id() {
        assertThat(passwords.hash(PASSWORD)).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void tellsAPasswordFromOneThatDiffersOnlyAfter72Bytes() {
        String hash = passwords.hash("x".repeat(80) + "a");

        assertThat(passwords.match("x".repeat(80) + "a", hash)).isTrue();
        assertThat(passwords.match("x".repeat(80) + "b", hash)).isFalse();
    }

    @Test
    void matchesNothingWhereThereIsNoPassword() {
        assertThat(passwords.match("", null)).isFalse();
    }

    @Test
    void stillReadsBcryptAndCallsItOutdated() {
        String old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

        assertThat(passwords.match(PASSWORD, old)).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash(PASSWORD))).isFalse();
    }
}
