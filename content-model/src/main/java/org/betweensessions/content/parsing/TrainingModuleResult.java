package org.betweensessions.content.parsing;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.model.TrainingModule;

/**
 * What a training module's file was read into.
 *
 * @param module empty when an error is among the diagnostics
 * @param diagnostics in the order of the file
 */
public record TrainingModuleResult(Optional<TrainingModule> module, List<Diagnostic> diagnostics) {
    public TrainingModuleResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
