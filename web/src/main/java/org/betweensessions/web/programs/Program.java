package org.betweensessions.web.programs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

@Entity
@Table(name = "program")
class Program {
    @Id
    private UUID id;

    private String name;

    private String zone;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Program() {}

    Program(ProgramId id, String name, ZoneId zone, Instant at) {
        this.id = id.value();
        this.name = name;
        this.zone = zone.getId();
        this.createdAt = at;
    }

    ProgramCard card() {
        return new ProgramCard(new ProgramId(id), name, ZoneId.of(zone));
    }
}
