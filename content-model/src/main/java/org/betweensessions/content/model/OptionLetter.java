package org.betweensessions.content.model;

/** The stable id of an option within its decision, {@code A} to {@code H}; never reused for another act. */
public record OptionLetter(char value) implements Comparable<OptionLetter> {
    public static final char LAST = 'H';

    public OptionLetter {
        if (value < 'A' || value > LAST) {
            throw new IllegalArgumentException("An option's letter is A to " + LAST + ", was: " + value);
        }
    }

    /** Reads one capital letter. */
    public static OptionLetter of(String written) {
        if (written.length() != 1) {
            throw new IllegalArgumentException("An option is named by one letter, was: " + written);
        }
        return new OptionLetter(written.charAt(0));
    }

    @Override
    public int compareTo(OptionLetter other) {
        return Character.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
