package org.betweensessions.web.reviewing;

import java.util.Optional;
import org.betweensessions.web.platform.Sha256;

/** A text that a person wrote into a form: not blank, of bounded length, lines ended as the browser never sends them. */
public record WrittenText(String text) {
    static final int MAX_CODE_POINTS = 2000;

    public static Optional<WrittenText> parse(String typed) {
        String kept = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .strip();
        return kept.isEmpty() || tooLong(kept) ? Optional.empty() : Optional.of(new WrittenText(kept));
    }

    /** The key of the message that says why {@link #parse} found nothing. */
    static String fault(String typed) {
        return tooLong(typed.strip()) ? "reviewing.text.long" : "reviewing.text.blank";
    }

    String hash() {
        return Sha256.hex(text);
    }

    private static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > MAX_CODE_POINTS;
    }
}
