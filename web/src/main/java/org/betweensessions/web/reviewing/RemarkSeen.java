package org.betweensessions.web.reviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.betweensessions.web.attempts.Remark;
import org.hibernate.annotations.Immutable;

/** That a trainee has opened a page with a remark on their step. */
@Entity
@Immutable
@Table(name = "remark_seen")
class RemarkSeen {
    @EmbeddedId
    private Key key;

    protected RemarkSeen() {}

    Key key() {
        return key;
    }

    @Embeddable
    record Key(
            @Column(name = "program_id") UUID programId,
            @Column(name = "attempt_id") UUID attemptId,
            int step,

            @Column(length = 20) @Enumerated(EnumType.STRING)
            Remark.Kind kind,

            int ordinal)
            implements Serializable {}
}
