package org.betweensessions.web.programs;

import java.time.Instant;
import java.util.Optional;

/**
 * What neighbours may know of a cohort.
 *
 * @param closedAt since when nobody joins it, is assigned anything in it or responds in it
 */
public record CohortCard(ProgramId program, CohortId id, String name, Optional<Instant> closedAt) {
    public boolean closed() {
        return closedAt.isPresent();
    }
}
