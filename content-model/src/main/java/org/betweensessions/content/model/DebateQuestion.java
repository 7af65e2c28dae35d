package org.betweensessions.content.model;

import java.util.List;

/**
 * A central question of the source debate and how the posts divided on it.
 *
 * @param asked the question, as a sentence
 * @param sides the counted sides, rows that only report or agree folded into one; each post counted once
 * @param posts how many posts there were in all
 */
public record DebateQuestion(QuestionId id, String asked, List<Side> sides, int posts) {
    public DebateQuestion {
        sides = List.copyOf(sides);
        int counted = sides.stream().mapToInt(Side::count).sum();
        if (counted > posts) {
            throw new IllegalArgumentException(id + " counts " + counted + " posts of " + posts);
        }
    }

    /** How many posts took a position. */
    public int counted() {
        return sides.stream().mapToInt(Side::count).sum();
    }

    /** From this many posts up a split is drawn as a bar; below, it is told in a sentence. */
    public static final int DRAWN_FROM = 8;

    public boolean drawn() {
        return counted() >= DRAWN_FROM;
    }

    /** @param count posts, not people */
    public record Side(String name, int count) {
        public Side {
            if (count < 0) {
                throw new IllegalArgumentException("A side counts no fewer than 0 posts, was: " + count);
            }
        }
    }
}
