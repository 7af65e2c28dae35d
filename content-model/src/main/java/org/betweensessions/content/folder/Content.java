package org.betweensessions.content.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.Severity;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.parsing.ParseResult;

/**
 * A folder of content.
 *
 * @param scenarios every scenario that could be read as text, valid or not, in the order of their files
 * @param modules the valid training modules, in the order of their files; all their vignettes are among the valid scenarios
 * @param diagnostics of all files, those of scenarios included, by file and place
 */
public record Content(
        ReferenceData reference,
        Map<VignetteId, ParsedScenario> scenarios,
        List<TrainingModule> modules,
        List<Diagnostic> diagnostics) {
    public Content {
        scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
        modules = List.copyOf(modules);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The valid ones. */
    public List<Vignette> vignettes() {
        return scenarios.values().stream()
                .flatMap(scenario -> vignette(scenario.result()).stream())
                .toList();
    }

    /** Whether some file has an error. */
    public boolean rejected() {
        return errors().findAny().isPresent();
    }

    public Stream<Diagnostic> errors() {
        return diagnostics.stream().filter(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    static Optional<Vignette> vignette(ParseResult result) {
        return switch (result) {
            case ParseResult.Parsed parsed -> Optional.of(parsed.vignette());
            case ParseResult.Rejected rejected -> Optional.empty();
        };
    }
}
