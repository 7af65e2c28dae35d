package org.betweensessions.content.model;

import java.util.List;
import java.util.Optional;

/**
 * A passage of the vignette with the decisions taken in it.
 *
 * @param contentNote where present, the trainee may set the scene aside without penalty
 * @param decisions in the order in which they are met; none in an ending, and none in a scene that is only read
 * @param ending whether the vignette ends here
 */
public record Scene(
        SceneId id,
        String title,
        List<Passage> passages,
        Optional<ContentNote> contentNote,
        List<Decision> decisions,
        boolean ending) {
    public Scene {
        passages = List.copyOf(passages);
        decisions = List.copyOf(decisions);
        if (ending && !decisions.isEmpty()) {
            throw new IllegalArgumentException("An ending holds no decision: " + id);
        }
    }

    /**
     * What a trainee is told before a scene that may be hard to read.
     *
     * @param warning what the scene touches, in a sentence; plain text
     * @param inBrief what one needs to know to go on without reading it, in Markdown
     */
    public record ContentNote(String warning, String inBrief) {}
}
