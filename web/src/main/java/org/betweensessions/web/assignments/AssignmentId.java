package org.betweensessions.web.assignments;

import java.util.UUID;

/** Names an assignment within its program. */
public record AssignmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
