package org.betweensessions.web.programs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.betweensessions.web.accounts.PersonId;

/** A person's place in one program, under the name this program knows them by. */
@Entity
@Table(name = "membership")
class Membership {
    @EmbeddedId
    private Key key;

    private String name;

    @Column(name = "leads")
    private boolean leads;

    private Instant since;

    protected Membership() {}

    Membership(ProgramId program, PersonId person, String name, boolean leads, Instant at) {
        this.key = new Key(program.value(), person.value());
        this.name = name;
        this.leads = leads;
        this.since = at;
    }

    PersonId person() {
        return new PersonId(key.personId());
    }

    ProgramId program() {
        return new ProgramId(key.programId());
    }

    String name() {
        return name;
    }

    boolean leads() {
        return leads;
    }

    @Embeddable
    record Key(
            @Column(name = "program_id") UUID programId,
            @Column(name = "person_id") UUID personId) implements Serializable {}
}
