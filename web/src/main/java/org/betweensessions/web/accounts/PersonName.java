package org.betweensessions.web.accounts;

import java.text.Normalizer;
import java.util.Optional;

/** A person's name as it is kept: one line, composed, without control characters or direction marks. */
public record PersonName(String value) {
    public static final int MAX_LENGTH = 200;

    /** Empty when nothing is left of it, or too much. */
    public static Optional<PersonName> parse(String text) {
        String kept = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\p{Cc}]+", " ")
                .replaceAll("\\p{C}", "")
                .strip();
        return kept.isEmpty() || kept.length() > MAX_LENGTH ? Optional.empty() : Optional.of(new PersonName(kept));
    }
}
