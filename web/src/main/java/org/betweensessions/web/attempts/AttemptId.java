package org.betweensessions.web.attempts;

import java.util.UUID;
import org.betweensessions.web.programs.ProgramId;

/** Names an attempt within its program. */
public record AttemptId(UUID value) {
    /** Under which all addresses of the attempt lie. */
    public String pathIn(ProgramId program) {
        return "/programs/" + program + "/attempts/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
