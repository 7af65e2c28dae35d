package org.betweensessions.content.model;

/** Names a sensitivity pair: two decisions of a library that differ in one fact. Written in lower case with hyphens. */
public record PairId(String value) {
    public PairId {
        Slug.require("A pair id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
