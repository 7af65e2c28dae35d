package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What waits, with names. Everything urgent is listed. */
record QueuePage(Part urgent, Part disputes, Part written) {
    /** As many as a supervisor works through in a sitting; what waits behind them moves up. */
    static final int LISTED = 50;

    /** @param path of the step in the attempt's review */
    record Entry(String trainee, String stem, String words, Instant at, String path) {}

    /** @param waiting how many there are, listed or not */
    record Part(List<Entry> listed, int waiting) {}

    static QueuePage of(Waiting waiting, Function<Waiting.Item, Entry> entry) {
        return new QueuePage(
                part(waiting.urgent(), Integer.MAX_VALUE, entry),
                part(waiting.disputes(), LISTED, entry),
                part(waiting.written(), LISTED, entry));
    }

    public int count() {
        return urgent.waiting() + disputes.waiting() + written.waiting();
    }

    private static Part part(List<Waiting.Item> items, int most, Function<Waiting.Item, Entry> entry) {
        return new Part(items.stream().limit(most).map(entry).toList(), items.size());
    }
}
