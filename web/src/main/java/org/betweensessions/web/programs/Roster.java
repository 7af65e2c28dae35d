package org.betweensessions.web.programs;

import java.util.List;
import java.util.Locale;
import org.betweensessions.web.accounts.PersonId;

/**
 * One page of a cohort's trainees, perhaps only of those whose name or address holds what somebody looks for.
 *
 * @param total how many trainees the cohort has
 * @param found how many of them match
 * @param number of this page, counted from 1
 */
record Roster(List<Entry> people, String wanted, int total, int found, int number, int pages) {
    static final int PAGE = 50;

    /** @param email empty for a reader who is no lead */
    record Entry(PersonId id, String name, String email, boolean arrived) {
        private boolean holds(String words) {
            return (name + "\n" + email).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    /** @param number of the page that is asked for; the nearest there is */
    static Roster of(List<Entry> all, String wanted, int number) {
        String words = wanted.strip();
        List<Entry> found = all.stream()
                .filter(entry -> entry.holds(words.toLowerCase(Locale.ROOT)))
                .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(number, 1, pages);
        List<Entry> page = found.subList((shown - 1) * PAGE, Math.min(shown * PAGE, found.size()));
        return new Roster(page, words, all.size(), found.size(), shown, pages);
    }

    /** Whether the cohort does not fit on one page, so that it helps to look for somebody. */
    public boolean isLong() {
        return total > PAGE;
    }
}
