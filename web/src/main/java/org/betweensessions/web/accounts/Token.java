package org.betweensessions.web.accounts;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a one-time link: 256 random bits, of which the database knows only the SHA-256. */
record Token(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Token random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    String hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "Token";
    }
}
