package org.betweensessions.content.parsing;

import java.util.Optional;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.DiagnosticCode;

/** Every target is the title of a scene or an ending. */
final class TargetRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        Stream.of(
                        draft.scenes().stream().flatMap(scene -> Stream.of(scene.then(), scene.skipTo())),
                        draft.decisions().map(DecisionDraft::then),
                        draft.options().map(OptionDraft::then))
                .flatMap(targets -> targets)
                .flatMap(Optional::stream)
                .filter(target -> !draft.knows(target.value()))
                .forEach(target -> findings.add(
                        DiagnosticCode.TARGET_UNKNOWN,
                        target.at(),
                        "No scene and no ending is called '" + Excerpt.of(target.value()) + "'.",
                        "Write the title exactly as in its heading, without 'Scene:' or 'Ending:'."));
    }
}
