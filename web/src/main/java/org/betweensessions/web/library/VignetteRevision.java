package org.betweensessions.web.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An accepted scenario as it was read: its source, and by hash the reference data it was resolved against. Never changed. */
@Entity
@Table(name = "vignette_revision")
class VignetteRevision {
    @Id
    private UUID id;

    private String vignette;

    @Column(name = "source_hash")
    private String sourceHash;

    @Column(name = "reference_hash")
    private String referenceHash;

    @Column(name = "format_version")
    private int formatVersion;

    private String fingerprint;

    private String source;

    @Column(name = "read_at")
    private Instant readAt;

    protected VignetteRevision() {}

    VignetteRevision(
            RevisionId id,
            String vignette,
            String sourceHash,
            String referenceHash,
            String fingerprint,
            String source,
            Instant at) {
        this.id = id.value();
        this.vignette = vignette;
        this.sourceHash = sourceHash;
        this.referenceHash = referenceHash;
        this.formatVersion = 1;
        this.fingerprint = fingerprint;
        this.source = source;
        this.readAt = at;
    }

    RevisionId id() {
        return new RevisionId(id);
    }

    String vignette() {
        return vignette;
    }

    String referenceHash() {
        return referenceHash;
    }

    String fingerprint() {
        return fingerprint;
    }

    String source() {
        return source;
    }

    Instant readAt() {
        return readAt;
    }
}
