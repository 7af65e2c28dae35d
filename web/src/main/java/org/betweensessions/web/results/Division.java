package org.betweensessions.web.results;

import java.util.Collection;
import org.betweensessions.content.judging.Credit;

/**
 * How far a cohort divided: of all pairs of trainees, how many responded differently. It is Simpson's index of diversity for draws
 * without replacement, 1 − Σ n(n−1) / N(N−1), after E. H. Simpson, "Measurement of diversity", Nature 163 (1949). Several questions
 * in one decision, such as the options of a rate-each, are counted together.
 *
 * @param different pairs that responded differently
 * @param pairs pairs in all; 0 where fewer than {@value #KNOWN_FROM} responded, because two people say nothing of a cohort
 */
record Division(long different, long pairs) implements Comparable<Division> {
    static final int KNOWN_FROM = 3;
    static final Division NONE = new Division(0, 0);

    /** @param counts how many gave each response */
    static Division of(Collection<Integer> counts) {
        long all = counts.stream().mapToLong(Integer::longValue).sum();
        if (all < KNOWN_FROM) {
            return NONE;
        }
        long alike =
                counts.stream().mapToLong(count -> count * (count - 1L) / 2).sum();
        long pairs = all * (all - 1) / 2;
        return new Division(pairs - alike, pairs);
    }

    Division plus(Division other) {
        return new Division(different + other.different, pairs + other.pairs);
    }

    public boolean known() {
        return pairs > 0;
    }

    /** Rounded to the nearest whole number, a half up. */
    public long percent() {
        return known() ? (different * 200 + pairs) / (pairs * 2) : 0;
    }

    @Override
    public int compareTo(Division other) {
        return share().compareTo(other.share());
    }

    private Credit share() {
        return known() ? new Credit(different, pairs) : Credit.NONE;
    }
}
