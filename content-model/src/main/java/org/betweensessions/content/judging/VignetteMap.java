package org.betweensessions.content.judging;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.SceneId;

/**
 * The whole of a vignette as places and ways, for the debrief: the path taken, and what other paths held.
 *
 * @param scenes in the order of the file; the first is where the vignette begins
 */
public record VignetteMap(List<ScenePlace> scenes) {
    public VignetteMap {
        scenes = List.copyOf(scenes);
    }

    /**
     * @param then where the scene leads when no response says otherwise; empty in an ending, or where every option says
     * @param skipTo where a trainee who sets it aside goes on
     */
    public record ScenePlace(
            SceneId id,
            String title,
            boolean ending,
            List<DecisionPlace> decisions,
            Optional<SceneId> then,
            Optional<SceneId> skipTo) {
        public ScenePlace {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * @param options in order of letter; empty in judgement shift and write
     * @param onward where the decision leads unless an option says otherwise; empty where every option says
     */
    public record DecisionPlace(DecisionId id, String stem, List<OptionPlace> options, Optional<Onward> onward) {
        public DecisionPlace {
            options = List.copyOf(options);
        }
    }

    /** @param onward where choosing it leads; in rate-each and best-and-worst where the decision leads */
    public record OptionPlace(OptionLetter letter, String label, Onward onward) {}

    /** Where a way leads: to another scene, or to the next decision of the same one. */
    public sealed interface Onward {
        record ToScene(SceneId scene) implements Onward {}

        record ToDecision(DecisionId decision) implements Onward {}
    }
}
