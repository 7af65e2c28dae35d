package org.betweensessions.content.parsing;

/** Shortens what an author wrote so that it can be quoted in a diagnostic. */
final class Excerpt {
    private static final int MAX = 60;

    private Excerpt() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX)) + "…";
    }
}
