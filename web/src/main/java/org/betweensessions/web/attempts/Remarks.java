package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.betweensessions.web.programs.ProgramId;

/** A socket: remarks are kept by a room that knows this one, and are shown here; this room knows only that there are some. */
public interface Remarks {
    /** All that was said of these attempts, in order of time. */
    List<Remark> on(ProgramId program, Collection<AttemptId> attempts);

    /** The trainee has opened a page with these. Only those not seen before are written down. */
    void see(ProgramId program, Collection<Remark> shown, Instant at);
}
