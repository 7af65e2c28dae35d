package org.betweensessions.web.reviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a supervisor saw a response which its trainee marked urgent. */
@Entity
@Immutable
@Table(name = "response_seen")
class ResponseSeen {
    @EmbeddedId
    private Key key;

    protected ResponseSeen() {}

    Key key() {
        return key;
    }

    @Embeddable
    record Key(
            @Column(name = "program_id") UUID programId,
            @Column(name = "attempt_id") UUID attemptId,
            int step) implements Serializable {}
}
