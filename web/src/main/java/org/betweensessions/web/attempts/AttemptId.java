package org.betweensessions.web.attempts;

import java.util.UUID;

/** Names an attempt within its program. */
public record AttemptId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
