package org.betweensessions.content.parsing;

import java.util.List;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.Severity;
import org.betweensessions.content.model.ReferenceData;

/**
 * What reference files were read into.
 *
 * @param reference every entry in which no mistake was found
 * @param diagnostics by file, each in its order
 */
public record ReferenceResult(ReferenceData reference, List<Diagnostic> diagnostics) {
    public ReferenceResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the reference data may be used. */
    public boolean accepted() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
