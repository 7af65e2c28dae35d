package org.betweensessions.web.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Why a trainee responded as they did on a contested decision. Written once, never changed. */
@Entity
@Immutable
@Table(name = "given_reason")
class GivenReason {
    @EmbeddedId
    private StepKey key;

    private String text;

    @Column(name = "may_be_read_out")
    private boolean mayBeReadOut;

    @Column(name = "given_at")
    private Instant givenAt;

    protected GivenReason() {}

    GivenReason(StepKey key, String text, boolean mayBeReadOut, Instant at) {
        this.key = key;
        this.text = text;
        this.mayBeReadOut = mayBeReadOut;
        this.givenAt = at;
    }

    StepKey key() {
        return key;
    }

    Reason reason() {
        return new Reason(text, mayBeReadOut, givenAt);
    }
}
