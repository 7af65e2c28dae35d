package org.betweensessions.content.judging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.betweensessions.content.model.Vignette;

/**
 * Names what is scored of a vignette: two revisions that differ only in prose share it, and their results may be pooled. It covers
 * the ids and ways of scenes, the kinds of decisions, their principles and letters, verdicts, keys and lines. It does not cover
 * titles beyond the ids, texts, rationales, citations, positions or authored attributes.
 *
 * @param hex a SHA-256 digest, 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Fingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A fingerprint is 64 hexadecimal digits, was: " + hex);
        }
    }

    public static Fingerprint of(Vignette vignette) {
        byte[] scored = new Scored(vignette).written().getBytes(StandardCharsets.UTF_8);
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(scored)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
