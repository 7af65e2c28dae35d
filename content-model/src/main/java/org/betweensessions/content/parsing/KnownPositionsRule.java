package org.betweensessions.content.parsing;

import java.util.List;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.ReferenceData;

/** Every position is one of the reference data. */
final class KnownPositionsRule implements Rule {
    private final ReferenceData reference;

    KnownPositionsRule(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.positions()
                .flatMap(List::stream)
                .filter(named -> !reference.positions().containsKey(named.value()))
                .forEach(named -> findings.add(
                        DiagnosticCode.POSITION_UNKNOWN,
                        named.at(),
                        "There is no position '" + named.value() + "'.",
                        "Use the number of a position of the reference data."));
    }
}
