package org.betweensessions.web.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.ProgramId;

/** A member of staff plays a vignette as a trainee would. Kept apart from attempts, and counted nowhere. */
@Entity
@Table(name = "preview")
class Preview {
    @EmbeddedId
    private Key key;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Column(name = "started_at")
    private Instant startedAt;

    protected Preview() {}

    Preview(ProgramId program, PreviewId id, PersonId person, RevisionId revision, Instant at) {
        this.key = new Key(program.value(), id.value());
        this.personId = person.value();
        this.revisionId = revision.value();
        this.startedAt = at;
    }

    boolean isOf(PersonId person) {
        return personId.equals(person.value());
    }

    RevisionId revision() {
        return new RevisionId(revisionId);
    }

    @Embeddable
    record Key(@Column(name = "program_id") UUID programId, UUID id) implements Serializable {}
}
