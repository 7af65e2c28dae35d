package org.betweensessions.web.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.AssignmentId;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.ProgramId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "attempt")
class Attempt {
    @EmbeddedId
    private Key key;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "revision_id")
    private UUID revisionId;

    private int ordinal;

    @Column(name = "started_at")
    private Instant startedAt;

    /** The step whose page the trainee was last led to: the step just answered until they go on. */
    @Column(name = "at_step")
    private int atStep;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "shared_at")
    private @Nullable Instant sharedAt;

    protected Attempt() {}

    Attempt(AttemptId id, AssignmentCard assignment, PersonId person, RevisionId revision, int ordinal, Instant at) {
        this.key = new Key(assignment.program().value(), id.value());
        this.assignmentId = assignment.id().value();
        this.personId = person.value();
        this.revisionId = revision.value();
        this.ordinal = ordinal;
        this.startedAt = at;
        this.atStep = 1;
    }

    void goOnTo(int step) {
        atStep = Math.max(atStep, step);
    }

    void finish(Instant at) {
        if (finishedAt == null) {
            finishedAt = at;
        }
    }

    void share(Instant at) {
        if (sharedAt == null) {
            sharedAt = at;
        }
    }

    int atStep() {
        return atStep;
    }

    AttemptCard card() {
        return new AttemptCard(
                new ProgramId(key.programId()),
                new AttemptId(key.id()),
                new AssignmentId(assignmentId),
                new PersonId(personId),
                new RevisionId(revisionId),
                ordinal,
                startedAt,
                Optional.ofNullable(finishedAt),
                Optional.ofNullable(sharedAt));
    }

    @Embeddable
    record Key(@Column(name = "program_id") UUID programId, UUID id) implements Serializable {}
}
