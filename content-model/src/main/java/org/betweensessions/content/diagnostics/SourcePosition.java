package org.betweensessions.content.diagnostics;

import java.util.Comparator;

/**
 * A place in a text file.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units as editors do
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {
    /** Where a file begins; also the place of a mistake that concerns the whole file. */
    public static final SourcePosition START = new SourcePosition(1, 1);

    private static final Comparator<SourcePosition> ORDER =
            Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column);

    public SourcePosition {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns are counted from 1, were: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code 12:3}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
