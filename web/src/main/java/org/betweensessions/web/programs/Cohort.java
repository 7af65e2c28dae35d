package org.betweensessions.web.programs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "cohort")
class Cohort {
    @EmbeddedId
    private Key key;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Cohort() {}

    Cohort(ProgramId program, CohortId id, String name, Instant at) {
        this.key = new Key(program.value(), id.value());
        this.name = name;
        this.createdAt = at;
    }

    CohortCard card() {
        return new CohortCard(new ProgramId(key.programId()), new CohortId(key.id()), name);
    }

    @Embeddable
    record Key(@Column(name = "program_id") UUID programId, UUID id) implements Serializable {}
}
