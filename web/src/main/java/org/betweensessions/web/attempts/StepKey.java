package org.betweensessions.web.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One step of one attempt: the key of everything that is at most once per step. */
@Embeddable
record StepKey(
        @Column(name = "program_id") UUID programId,
        @Column(name = "attempt_id") UUID attemptId,
        int step) implements Serializable {}
