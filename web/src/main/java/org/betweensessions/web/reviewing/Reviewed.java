package org.betweensessions.web.reviewing;

import org.betweensessions.web.attempts.AttemptRecord;

/** An attempt with all that was said of it. */
public record Reviewed(AttemptRecord attempt, AttemptReviews reviews) {}
