package org.betweensessions.content.model;

/** A valid scenario, ready to be played and judged. */
public record Vignette(Script script, AnswerKey key) {
    public VignetteId id() {
        return script.id();
    }
}
