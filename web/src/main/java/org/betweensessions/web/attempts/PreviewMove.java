package org.betweensessions.web.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.betweensessions.content.judging.Move;

@Entity
@Table(name = "preview_move")
class PreviewMove {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private MoveKind kind;

    private String body;

    protected PreviewMove() {}

    PreviewMove(Preview.Key preview, int step, Move move) {
        this.key = new Key(preview.programId(), preview.id(), step);
        this.kind = MoveKind.of(move);
        this.body = MoveKind.body(move);
    }

    Move move() {
        return kind.move(body);
    }

    @Embeddable
    record Key(
            @Column(name = "program_id") UUID programId,
            @Column(name = "preview_id") UUID previewId,
            int step) implements Serializable {}
}
