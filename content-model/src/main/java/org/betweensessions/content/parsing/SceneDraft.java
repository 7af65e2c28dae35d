package org.betweensessions.content.parsing;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.Passage;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.SceneId;

/** A scene or an ending as written. */
record SceneDraft(
        SceneId id,
        Located<String> title,
        boolean ending,
        List<Passage> passages,
        Optional<Located<String>> then,
        Optional<Located<String>> contentNote,
        Optional<Located<String>> skipTo,
        Optional<Located<String>> inBrief,
        List<Located<RedLineId>> meets,
        List<Located<RedLineId>> crosses,
        List<Located<RedLineId>> repairs,
        List<Located<PositionId>> voices,
        List<DecisionDraft> decisions) {

    SourcePosition at() {
        return title.at();
    }
}
