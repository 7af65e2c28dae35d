package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.List;

/** What waits, with names. */
record QueuePage(List<Entry> urgent, List<Entry> disputes, List<Entry> written) {

    /** @param path of the step in the attempt's review */
    record Entry(String trainee, String stem, String words, Instant at, String path) {}

    public int count() {
        return urgent.size() + disputes.size() + written.size();
    }
}
