package org.betweensessions.content.model;

import java.util.List;

/**
 * A central question of the source debate and how the posts divided on it.
 *
 * @param asked the question, as a sentence
 * @param sides the counted sides, rows that only report or agree folded into one; each post counted once
 * @param leftOut the counted groups that take no side; may be empty
 * @param posts how many posts there were in all
 */
public record DebateQuestion(QuestionId id, String asked, List<Side> sides, List<Side> leftOut, int posts) {
    public DebateQuestion {
        sides = List.copyOf(sides);
        leftOut = List.copyOf(leftOut);
        int counted = sum(sides) + sum(leftOut);
        if (counted > posts) {
            throw new IllegalArgumentException(id + " counts " + counted + " posts of " + posts);
        }
    }

    /** A question of which the groups that take no side were not counted. */
    public DebateQuestion(QuestionId id, String asked, List<Side> sides, int posts) {
        this(id, asked, sides, List.of(), posts);
    }

    /** How many posts took a position. */
    public int counted() {
        return sum(sides);
    }

    private static int sum(List<Side> sides) {
        return sides.stream().mapToInt(Side::count).sum();
    }

    /** From this many posts up a split is drawn as a bar; below, it is told in a sentence. */
    public static final int DRAWN_FROM = 8;

    public boolean drawn() {
        return counted() >= DRAWN_FROM;
    }

    /**
     * @param count posts, not people
     * @param rows the groups of posts that were folded into the side, as sentences; may be empty
     */
    public record Side(String name, int count, List<String> rows) {
        public Side {
            rows = List.copyOf(rows);
            if (count < 0) {
                throw new IllegalArgumentException("A side counts no fewer than 0 posts, was: " + count);
            }
        }

        /** A side of which no folded groups are told. */
        public Side(String name, int count) {
            this(name, count, List.of());
        }
    }
}
