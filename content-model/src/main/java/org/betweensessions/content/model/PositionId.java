package org.betweensessions.content.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a position of the source debate, from 1 up; written {@code P07}, {@code P148}. */
public record PositionId(int number) implements Comparable<PositionId> {
    private static final Pattern WRITTEN = Pattern.compile("P(\\d{2,3})");

    public PositionId {
        if (number < 1) {
            throw new IllegalArgumentException("Positions are numbered from 1, was: " + number);
        }
    }

    /** Reads the written form; empty when it is not one. */
    public static Optional<PositionId> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches() && Integer.parseInt(matcher.group(1)) > 0
                ? Optional.of(new PositionId(Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    @Override
    public int compareTo(PositionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "P%02d".formatted(number);
    }
}
