package org.betweensessions.web.reviewing;

import java.time.ZonedDateTime;
import java.util.List;

/** What waits, with names, in the program's zone. */
record QueuePage(List<Entry> urgent, List<Entry> disputes, List<Entry> written) {

    /** @param path of the step in the attempt's review */
    record Entry(String trainee, String stem, String words, ZonedDateTime at, String path) {}

    public int count() {
        return urgent.size() + disputes.size() + written.size();
    }
}
