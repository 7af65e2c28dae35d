package org.betweensessions.content.model;

/** Names a vignette over all its revisions: the file name of its scenario without the ending, as a {@link Slug}. */
public record VignetteId(String value) {
    public VignetteId {
        Slug.require("A vignette id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
