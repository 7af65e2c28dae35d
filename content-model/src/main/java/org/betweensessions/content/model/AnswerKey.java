package org.betweensessions.content.model;

import java.util.Map;
import java.util.NoSuchElementException;

/** What is judged of a vignette: verdicts, rationales, lines, outcomes and where each choice leads. Never leaves the server before a response. */
public record AnswerKey(Map<SceneId, SceneKey> scenes, Map<DecisionId, DecisionKey> decisions) {
    public AnswerKey {
        scenes = Map.copyOf(scenes);
        decisions = Map.copyOf(decisions);
    }

    /** @throws NoSuchElementException when the key has no such scene */
    public SceneKey scene(SceneId id) {
        SceneKey key = scenes.get(id);
        if (key == null) {
            throw new NoSuchElementException("No key for scene " + id);
        }
        return key;
    }

    /** @throws NoSuchElementException when the key has no such decision */
    public DecisionKey decision(DecisionId id) {
        DecisionKey key = decisions.get(id);
        if (key == null) {
            throw new NoSuchElementException("No key for decision " + id);
        }
        return key;
    }
}
