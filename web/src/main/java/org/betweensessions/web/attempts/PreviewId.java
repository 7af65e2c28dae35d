package org.betweensessions.web.attempts;

import java.util.UUID;

/** Names a preview within its program. */
record PreviewId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
