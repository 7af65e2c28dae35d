package org.betweensessions.content.parsing;

import java.util.List;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.ReferenceData;

/** Every red line is one of the reference data. */
final class KnownLinesRule implements Rule {
    private final ReferenceData reference;

    KnownLinesRule(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        Stream.of(
                        draft.scenes().stream()
                                .flatMap(scene -> Stream.of(scene.meets(), scene.crosses(), scene.repairs()))
                                .flatMap(List::stream),
                        draft.decisions().flatMap(decision -> decision.mayCross().stream()),
                        draft.options().flatMap(option -> option.crosses().stream()),
                        draft.options().flatMap(option -> option.repairs().stream()))
                .flatMap(lines -> lines)
                .filter(named -> !reference.redLines().containsKey(named.value()))
                .forEach(named -> findings.add(
                        DiagnosticCode.LINE_UNKNOWN,
                        named.at(),
                        "There is no red line '" + named.value() + "'.",
                        "Use the id of a red line of the reference data."));
    }
}
