package org.betweensessions.content.parsing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;

/**
 * A file's text by lines. A byte order mark and the line ends of any system are accepted.
 *
 * @param lines without their ends
 */
record SourceText(List<String> lines) {
    static final int MAX_BYTES = 256 * 1024;

    /** Control characters other than tab and line end, controls of writing direction, and halves of characters. */
    private static final Pattern NOT_ALLOWED =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");

    static SourceText read(String raw, Findings findings) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        SourceText source = new SourceText(
                List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)));
        source.checkCharacters(findings);
        return source;
    }

    /** Whether a text may be read at all; says so if not. */
    static boolean fits(String raw, Findings findings) {
        if (raw.length() <= MAX_BYTES && raw.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
            return true;
        }
        findings.add(
                DiagnosticCode.FILE_TOO_LARGE,
                SourcePosition.START,
                "The file is larger than " + MAX_BYTES / 1024 + " kB.",
                "Make two of it.");
        return false;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** @param from first line, counted from 0 */
    String text(int from, int to) {
        return String.join("\n", lines.subList(from, to));
    }

    private void checkCharacters(Findings findings) {
        for (int index = 0; index < lines.size(); index++) {
            Matcher matcher = NOT_ALLOWED.matcher(lines.get(index));
            while (matcher.find()) {
                findings.add(
                        DiagnosticCode.CHARACTER_NOT_ALLOWED,
                        new SourcePosition(index + 1, matcher.start() + 1),
                        String.format(
                                Locale.ROOT,
                                "Here stands the invisible character U+%04X.",
                                matcher.group().codePointAt(0)),
                        "Delete it; it often comes with text that was pasted.");
            }
        }
    }
}
