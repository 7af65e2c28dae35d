package org.betweensessions.content.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a scene means for the path and for the floor.
 *
 * @param then where the scene leads when no response says otherwise; empty in an ending
 * @param skipTo where a trainee who sets it aside goes on; present exactly when the scene has a content note
 * @param meets lines at stake here and held unless crossed elsewhere
 * @param crosses lines crossed by reaching this scene (omissions along the path)
 * @param repairs lines that reaching this scene repairs, if they were crossed before
 * @param voices positions that a character argues here
 */
public record SceneKey(
        Optional<SceneId> then,
        Optional<SceneId> skipTo,
        Set<RedLineId> meets,
        Set<RedLineId> crosses,
        Set<RedLineId> repairs,
        List<PositionId> voices) {
    public SceneKey {
        meets = Set.copyOf(meets);
        crosses = Set.copyOf(crosses);
        repairs = Set.copyOf(repairs);
        voices = List.copyOf(voices);
    }
}
