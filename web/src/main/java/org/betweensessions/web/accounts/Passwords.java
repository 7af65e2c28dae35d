package org.betweensessions.web.accounts;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.betweensessions.web.platform.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords: Argon2id with 19 MiB, two passes, one lane (OWASP); the same password typed on any keyboard is the same. */
@Component
class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** Each hash takes 19 MiB; more at once than there are processors would cost memory and win nothing. */
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id",
            Map.of(
                    "argon2id",
                    new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES),
                    "bcrypt",
                    new BCryptPasswordEncoder()));

    /** Compared with when there is no account or no password, so that this takes as long as a wrong password. */
    private final String nobodys = hash(Token.random().text());

    String hash(String password) {
        room.acquireUninterruptibly();
        try {
            return encoder.encode(composed(password));
        } finally {
            room.release();
        }
    }

    boolean match(String password, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            return encoder.matches(composed(password), hash == null ? nobodys : hash) && hash != null;
        } finally {
            room.release();
        }
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
