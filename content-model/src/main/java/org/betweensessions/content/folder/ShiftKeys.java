package org.betweensessions.content.folder;

import java.util.List;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Vignette;

/** The keys of all judgement shifts of a library lie over the whole scale, so that always answering 0 earns little. */
final class ShiftKeys {
    /** Fewer say nothing of a habit. */
    static final int FEWEST = 6;

    /** At most one key of this many is 0. */
    static final int ONE_OF = 3;

    private ShiftKeys() {}

    static Stream<Diagnostic> diagnostics(List<Vignette> vignettes) {
        List<Shift> keys = vignettes.stream()
                .flatMap(vignette -> vignette.key().decisions().values().stream())
                .flatMap(key ->
                        key instanceof DecisionKey.JudgementShiftKey shift ? Stream.of(shift.shift()) : Stream.empty())
                .toList();
        long unchanged = keys.stream().filter(key -> key == Shift.UNCHANGED).count();
        return keys.size() < FEWEST || unchanged * ONE_OF <= keys.size()
                ? Stream.empty()
                : Stream.of(new Diagnostic(
                        "scenarios",
                        SourcePosition.START,
                        DiagnosticCode.SHIFTS_IN_THE_MIDDLE,
                        unchanged + " of the " + keys.size() + " judgement shifts of the library are keyed 0.",
                        "Let more facts move the plan; at most one key in " + ONE_OF + " should be 0."));
    }
}
