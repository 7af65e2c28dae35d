package org.betweensessions.content.model;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What is judged of a vignette: verdicts, rationales, lines, outcomes and where each choice leads. Never leaves the server before a response.
 *
 * @param ours topics that the vignette adds to what the source debate speaks of; for reports on coverage
 */
public record AnswerKey(Map<SceneId, SceneKey> scenes, Map<DecisionId, DecisionKey> decisions, List<String> ours) {
    public AnswerKey {
        scenes = Map.copyOf(scenes);
        decisions = Map.copyOf(decisions);
        ours = List.copyOf(ours);
    }

    /** The key of a vignette that adds no topic to the source debate. */
    public AnswerKey(Map<SceneId, SceneKey> scenes, Map<DecisionId, DecisionKey> decisions) {
        this(scenes, decisions, List.of());
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
