package org.betweensessions.web.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text that is being written at one step, saved as it is typed. */
@Entity
@Table(name = "draft")
class Draft {
    @EmbeddedId
    private StepKey key;

    private String text;

    private int version;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {}

    Draft(StepKey key, String text, Instant at) {
        this.key = key;
        this.text = text;
        this.version = 1;
        this.savedAt = at;
    }

    void replace(String newText, Instant at) {
        text = newText;
        version++;
        savedAt = at;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }

    Instant savedAt() {
        return savedAt;
    }
}
