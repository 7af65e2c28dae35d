package org.betweensessions.content.model;

/** Names a scene within one vignette: the {@link Slug} of its title. */
public record SceneId(String value) {
    public SceneId {
        Slug.require("A scene id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
