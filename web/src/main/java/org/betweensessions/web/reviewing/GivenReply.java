package org.betweensessions.web.reviewing;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.betweensessions.web.accounts.PersonId;
import org.hibernate.annotations.Immutable;

/** A supervisor's reply to a dispute. Written once, never changed. */
@Entity
@Immutable
@Table(name = "dispute_reply")
class GivenReply {
    @EmbeddedId
    private ProgramKey key;

    @Column(name = "dispute_id")
    private UUID disputeId;

    @Column(name = "person_id")
    private UUID personId;

    private String text;

    @Column(name = "replied_at")
    private Instant repliedAt;

    protected GivenReply() {}

    DisputeId dispute() {
        return new DisputeId(disputeId);
    }

    AttemptReviews.Reply reply() {
        return new AttemptReviews.Reply(new PersonId(personId), text, repliedAt);
    }
}
