package org.betweensessions.content.parsing;

/** Makes titles comparable. */
final class Titles {
    private Titles() {}

    /** {@code ->} and {@code →} are the same, and so are runs of spaces. */
    static String plain(String title) {
        return title.replace("->", "→").replaceAll("\\s+", " ").strip();
    }
}
