package org.betweensessions.web.library;

import java.time.Instant;
import java.util.List;
import org.betweensessions.content.diagnostics.Diagnostic;

/** What a reading of the content found: what may be assigned now, and what is wrong with the rest. */
record Shelf(
        List<ModuleCard> modules,
        List<VignetteCard> vignettes,
        List<Diagnostic> diagnostics,
        Holdings holdings,
        Instant readAt) {
    Shelf {
        modules = List.copyOf(modules);
        vignettes = List.copyOf(vignettes);
        diagnostics = List.copyOf(diagnostics);
    }
}
