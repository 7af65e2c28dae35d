package org.betweensessions.web.accounts;

import java.util.UUID;

/** Names one person over all programs. */
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
