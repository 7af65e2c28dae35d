package org.betweensessions.web.library;

import java.util.Optional;
import org.betweensessions.content.model.VignetteId;

/**
 * What a lead sees of a vignette on the shelf; nothing of its key.
 *
 * @param role whom the trainee plays
 */
public record VignetteCard(
        VignetteId id,
        RevisionId revision,
        String area,
        String title,
        String summary,
        String setting,
        String role,
        int minutes,
        int decisions,
        Optional<String> contentNote) {}
