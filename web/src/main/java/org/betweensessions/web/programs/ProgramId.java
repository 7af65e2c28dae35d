package org.betweensessions.web.programs;

import java.util.UUID;

/** Names a program, the tenant. */
public record ProgramId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
