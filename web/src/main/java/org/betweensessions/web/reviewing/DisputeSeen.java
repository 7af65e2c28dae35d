package org.betweensessions.web.reviewing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That a supervisor saw a dispute which its trainee marked urgent. */
@Entity
@Immutable
@Table(name = "dispute_seen")
class DisputeSeen {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "dispute_id"))
    private ProgramKey key;

    protected DisputeSeen() {}

    DisputeId dispute() {
        return new DisputeId(key.id());
    }
}
