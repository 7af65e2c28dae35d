package org.betweensessions.content.model;

/**
 * A reference to one standard, as an author writes it in square brackets: {@code [APA 1.04]}, {@code [ACA H.4.b]},
 * {@code [NASW 1.06(e)]}. The code is the first word, the section all that follows.
 */
public record Citation(String code, String section) implements Comparable<Citation> {
    public Citation {
        if (code.isBlank() || section.isBlank()) {
            throw new IllegalArgumentException("A citation names a code and a section, was: " + code + " " + section);
        }
    }

    @Override
    public int compareTo(Citation other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return code + " " + section;
    }
}
