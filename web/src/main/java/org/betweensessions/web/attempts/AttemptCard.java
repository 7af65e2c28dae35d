package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.Optional;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.AssignmentId;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.ProgramId;

/**
 * What neighbours may know of an attempt.
 *
 * @param ordinal counted from 1 for one trainee, assignment and vignette revision
 * @param sharedAt when the trainee opened a practice attempt to supervisors
 */
public record AttemptCard(
        ProgramId program,
        AttemptId id,
        AssignmentId assignment,
        PersonId person,
        RevisionId revision,
        int ordinal,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Instant> sharedAt) {
    /** Under which all its addresses lie. */
    public String path() {
        return id.pathIn(program);
    }

    public boolean finished() {
        return finishedAt.isPresent();
    }
}
