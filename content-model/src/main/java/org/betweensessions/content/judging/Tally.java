package org.betweensessions.content.judging;

import java.util.List;
import java.util.Set;
import org.betweensessions.content.model.Principle;
import org.betweensessions.content.model.RedLineId;

/**
 * The figures of one course: floor and range apart, never merged.
 *
 * @param earned the sum of credit
 * @param attainable how many decisions could earn credit on the path taken; set-aside scenes and written texts count nowhere
 * @param met lines met on the path, each once
 * @param crossed lines crossed at least once
 * @param repaired those of them put right afterwards
 * @param turns where lines were crossed and put right, in the order of the path
 * @param profile by principle, in the order of the reference data; a figure is shown only from {@value #PROFILE_FROM} decisions up
 */
public record Tally(
        Credit earned,
        int attainable,
        Set<RedLineId> met,
        Set<RedLineId> crossed,
        Set<RedLineId> repaired,
        List<LineTurn> turns,
        List<PrincipleFigure> profile) {
    public static final int PROFILE_FROM = 4;

    public Tally {
        met = Set.copyOf(met);
        crossed = Set.copyOf(crossed);
        repaired = Set.copyOf(repaired);
        turns = List.copyOf(turns);
        profile = List.copyOf(profile);
    }

    /** How many lines were met and never crossed. */
    public int held() {
        return met.size() - crossed.size();
    }

    /**
     * A line that was crossed, or put right after it had been crossed.
     *
     * @param station the number of the station where it happened
     */
    public record LineTurn(int station, RedLineId line, boolean repaired) {}

    /** @param decisions how many decisions with credit named the principle */
    public record PrincipleFigure(Principle principle, Credit earned, int decisions) {
        /** Whether there are enough decisions to show a figure. */
        public boolean shown() {
            return decisions >= PROFILE_FROM;
        }
    }
}
