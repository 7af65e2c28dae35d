package org.betweensessions.web.results;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.betweensessions.web.reviewing.Reviewed;

/** Which attempt was worked at last. */
final class Newest {
    static final Comparator<Reviewed> LAST_COMMITTED = Comparator.comparing(Newest::committedAt);

    private Newest() {}

    /** By the latest response; an attempt without any comes before all others. */
    static Optional<Reviewed> of(Collection<Reviewed> attempts) {
        return attempts.stream().max(LAST_COMMITTED);
    }

    static boolean worked(Reviewed reviewed) {
        return reviewed.attempt().lastCommittedAt().isPresent();
    }

    private static Instant committedAt(Reviewed reviewed) {
        return reviewed.attempt().lastCommittedAt().orElse(Instant.MIN);
    }
}
