package org.betweensessions.web.library;

import java.util.UUID;

/** Names one revision of one vignette; whatever is pinned to it stays as it was. */
public record RevisionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
