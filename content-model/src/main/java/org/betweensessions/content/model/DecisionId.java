package org.betweensessions.content.model;

/**
 * Names a decision within one vignette: its scene and its place there, counted from 1. A reworded stem keeps it; a decision moved
 * to another place is another decision.
 */
public record DecisionId(SceneId scene, int place) {
    public DecisionId {
        if (place < 1) {
            throw new IllegalArgumentException("A decision's place is counted from 1, was: " + place);
        }
    }

    /** The written form, {@code scene.place}, for example {@code the-shared-office.1}. */
    @Override
    public String toString() {
        return scene + "." + place;
    }

    /** Reads the written form back. */
    public static DecisionId parse(String written) {
        int dot = written.lastIndexOf('.');
        if (dot < 1 || !written.substring(dot + 1).matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("A decision is written scene.place, was: " + written);
        }
        return new DecisionId(new SceneId(written.substring(0, dot)), Integer.parseInt(written.substring(dot + 1)));
    }
}
