package org.betweensessions.content.parsing;

import java.util.HashMap;
import java.util.Map;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.SceneId;

/** No two scenes have the same title, or titles that differ in signs only. */
final class TitleRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        Map<SceneId, SceneDraft> first = new HashMap<>();
        for (SceneDraft scene : draft.scenes()) {
            SceneDraft before = first.putIfAbsent(scene.id(), scene);
            if (before != null) {
                findings.add(
                        DiagnosticCode.TITLE_TWICE,
                        scene.at(),
                        "'" + Excerpt.of(scene.title().value()) + "' is also the title in line "
                                + before.at().line() + ".",
                        "Give each scene and ending a title of its own.");
            }
        }
    }
}
