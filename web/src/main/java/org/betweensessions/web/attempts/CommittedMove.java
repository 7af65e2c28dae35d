package org.betweensessions.web.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.betweensessions.content.judging.Move;
import org.hibernate.annotations.Immutable;

/** What was committed at one step. Written once, never changed. */
@Entity
@Immutable
@Table(name = "committed_move")
class CommittedMove {
    @EmbeddedId
    private StepKey key;

    @Enumerated(EnumType.STRING)
    private MoveKind kind;

    private String body;

    private boolean urgent;

    @Column(name = "committed_at")
    private Instant committedAt;

    protected CommittedMove() {}

    CommittedMove(StepKey key, Move move, boolean urgent, Instant at) {
        this.key = key;
        this.kind = MoveKind.of(move);
        this.body = MoveKind.body(move);
        this.urgent = urgent;
        this.committedAt = at;
    }

    Move move() {
        return kind.move(body);
    }

    boolean urgent() {
        return urgent;
    }

    Instant committedAt() {
        return committedAt;
    }

    StepKey key() {
        return key;
    }
}
