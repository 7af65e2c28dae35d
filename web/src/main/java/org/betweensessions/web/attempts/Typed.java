package org.betweensessions.web.attempts;

import java.util.regex.Pattern;

/** What was typed, as every database can keep it: one kind of line end, no control characters but tabs, no half characters. */
final class Typed {
    private static final Pattern NOT_KEPT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\t]]");

    private Typed() {}

    static String kept(String typed) {
        return NOT_KEPT.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
