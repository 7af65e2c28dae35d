package org.betweensessions.web.reviewing;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A trainee's objection to the key of one step. Written once, never changed. */
@Entity
@Immutable
@Table(name = "dispute")
class RaisedDispute {
    @EmbeddedId
    private ProgramKey key;

    @Column(name = "attempt_id")
    private UUID attemptId;

    private int step;

    private String text;

    private boolean urgent;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "raised_at")
    private Instant raisedAt;

    protected RaisedDispute() {}

    UUID attemptId() {
        return attemptId;
    }

    DisputeId id() {
        return new DisputeId(key.id());
    }

    AttemptReviews.Dispute with(List<AttemptReviews.Reply> replies, boolean seen) {
        return new AttemptReviews.Dispute(id(), step, text, urgent, raisedAt, replies, seen);
    }
}
