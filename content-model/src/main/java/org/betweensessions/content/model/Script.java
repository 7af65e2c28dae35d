package org.betweensessions.content.model;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What is played of a vignette: everything a trainee may read before responding, and nothing of the key.
 *
 * @param minutes how long a trainee needs, 1 to 120
 * @param setting where it plays, for example {@code training clinic}
 * @param role whom the trainee plays, in a sentence
 * @param summary what it is about, in one or two sentences, without giving the dilemma's answer away
 * @param contentNote a note for the whole vignette, shown before it starts
 * @param scenes at least two; the first is where it begins
 */
public record Script(
        VignetteId id,
        String title,
        int minutes,
        String setting,
        String role,
        String summary,
        Optional<String> contentNote,
        List<Scene> scenes) {
    public Script {
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("A script has at least one scene: " + id);
        }
    }

    public Scene opening() {
        return scenes.getFirst();
    }

    /** @throws NoSuchElementException when this script has no such scene */
    public Scene scene(SceneId scene) {
        return scenes.stream()
                .filter(candidate -> candidate.id().equals(scene))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No scene " + scene + " in " + id));
    }

    /** @throws NoSuchElementException when this script has no such decision */
    public Decision decision(DecisionId decision) {
        return scene(decision.scene()).decisions().stream()
                .filter(candidate -> candidate.id().equals(decision))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No decision " + decision + " in " + id));
    }

    /** Every decision, in the order of the file. */
    public List<Decision> decisions() {
        return scenes.stream().flatMap(scene -> scene.decisions().stream()).toList();
    }
}
