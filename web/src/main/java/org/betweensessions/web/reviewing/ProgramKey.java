package org.betweensessions.web.reviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one thing within its program. */
@Embeddable
record ProgramKey(@Column(name = "program_id") UUID programId, UUID id) implements Serializable {}
