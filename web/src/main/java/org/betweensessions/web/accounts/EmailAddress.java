package org.betweensessions.web.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as written, with the key under which it is unique: NFC, trimmed, lower-case. */
public record EmailAddress(String written) {
    private static final Pattern FORM =
            Pattern.compile("[^\\p{Z}\\p{C}@,;<>\"]+@[^\\p{Z}\\p{C}@,;<>\"]+\\.[^\\p{Z}\\p{C}@,;<>\"]+");
    private static final int MAX_LENGTH = 254;

    /** Empty when the text is no address. */
    public static Optional<EmailAddress> parse(String text) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return written.length() <= MAX_LENGTH && FORM.matcher(written).matches()
                ? Optional.of(new EmailAddress(written))
                : Optional.empty();
    }

    public String key() {
        return written.toLowerCase(Locale.ROOT);
    }
}
