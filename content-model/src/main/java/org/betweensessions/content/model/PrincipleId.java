package org.betweensessions.content.model;

/** Names a principle of the reference data, for example {@code fidelity}. */
public record PrincipleId(String value) {
    public PrincipleId {
        Slug.require("A principle id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
