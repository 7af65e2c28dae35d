package org.betweensessions.web.programs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "cohort")
class Cohort {
    @EmbeddedId
    private Key key;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Cohort() {}

    Cohort(ProgramId program, CohortId id, String name, Instant at) {
        this.key = new Key(program.value(), id.value());
        this.name = name;
        this.createdAt = at;
    }

    void rename(String name) {
        this.name = name;
    }

    void close(Instant at) {
        closedAt = closedAt == null ? at : closedAt;
    }

    void reopen() {
        closedAt = null;
    }

    CohortCard card() {
        return new CohortCard(
                new ProgramId(key.programId()), new CohortId(key.id()), name, Optional.ofNullable(closedAt));
    }

    @Embeddable
    record Key(@Column(name = "program_id") UUID programId, UUID id) implements Serializable {}
}
