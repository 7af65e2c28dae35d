package org.betweensessions.web.reviewing;

import java.util.UUID;

/** Names a dispute within its program. */
public record DisputeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
