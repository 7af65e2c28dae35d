package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** A scene can be read in a minute. */
final class SceneLengthRule implements Rule {
    static final int UNDER = 200;

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        for (SceneDraft scene : draft.scenes()) {
            int words = Texts.words(Texts.of(scene.passages()));
            if (words >= UNDER) {
                findings.add(
                        DiagnosticCode.SCENE_LONG,
                        scene.at(),
                        "The scene has " + words + " words.",
                        "Keep it under " + UNDER + ", or make two scenes of it.");
            }
        }
    }
}
