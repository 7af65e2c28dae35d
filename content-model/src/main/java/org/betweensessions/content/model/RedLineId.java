package org.betweensessions.content.model;

/** Names a red line of the reference data, for example {@code imminent-risk-unassessed}. */
public record RedLineId(String value) {
    public RedLineId {
        Slug.require("A red line id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
