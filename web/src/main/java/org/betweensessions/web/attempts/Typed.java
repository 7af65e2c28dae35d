package org.betweensessions.web.attempts;

import java.util.Map;
import java.util.regex.Pattern;

/** What was typed, as every database can keep it: one kind of line end, no control characters but tabs, no half characters. */
final class Typed {
    private static final Pattern NOT_KEPT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\t]]");

    private Typed() {}

    /** Which version of a draft a form was shown; 0 where it does not say. */
    static int version(Map<String, String> form) {
        String written = form.getOrDefault("version", "0");
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }

    static String kept(String typed) {
        return NOT_KEPT.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
