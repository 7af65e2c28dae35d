package org.betweensessions.web.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Reference data as it stood when revisions were read, so that an old attempt keeps the edition it was shown. */
@Entity
@Table(name = "reference_snapshot")
class ReferenceSnapshot {
    @Id
    private String hash;

    @Column(name = "content")
    private String content;

    protected ReferenceSnapshot() {}

    ReferenceSnapshot(String hash, String content) {
        this.hash = hash;
        this.content = content;
    }

    String content() {
        return content;
    }
}
