package org.betweensessions.content.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a central question of the source debate, from 1 up; written {@code Q9}. */
public record QuestionId(int number) implements Comparable<QuestionId> {
    private static final Pattern WRITTEN = Pattern.compile("Q([1-9]\\d?)");

    public QuestionId {
        if (number < 1) {
            throw new IllegalArgumentException("Questions are numbered from 1, was: " + number);
        }
    }

    /** Reads the written form; empty when it is not one. */
    public static Optional<QuestionId> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches() ? Optional.of(new QuestionId(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    @Override
    public int compareTo(QuestionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "Q" + number;
    }
}
