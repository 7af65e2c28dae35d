package org.betweensessions.web.programs;

import java.util.UUID;

/** Names a cohort within its program. */
public record CohortId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
