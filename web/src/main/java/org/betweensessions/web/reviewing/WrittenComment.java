package org.betweensessions.web.reviewing;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.betweensessions.web.accounts.PersonId;
import org.hibernate.annotations.Immutable;

/** A supervisor's comment on one step. Written once, never changed. */
@Entity
@Immutable
@Table(name = "review_comment")
class WrittenComment {
    @EmbeddedId
    private ProgramKey key;

    @Column(name = "attempt_id")
    private UUID attemptId;

    private int step;

    @Column(name = "person_id")
    private UUID personId;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected WrittenComment() {}

    UUID attemptId() {
        return attemptId;
    }

    AttemptReviews.Comment comment() {
        return new AttemptReviews.Comment(step, new PersonId(personId), text, writtenAt);
    }
}
