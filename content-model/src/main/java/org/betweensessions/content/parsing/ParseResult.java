package org.betweensessions.content.parsing;

import java.util.List;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.model.Vignette;

/** What a scenario was read into. */
public sealed interface ParseResult {

    /** Every diagnostic, in the order of the file. */
    List<Diagnostic> diagnostics();

    /** @param warnings in the order of the file; no error among them */
    record Parsed(Vignette vignette, List<Diagnostic> warnings) implements ParseResult {
        public Parsed {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return warnings;
        }
    }

    /** @param diagnostics in the order of the file; at least one error among them */
    record Rejected(List<Diagnostic> diagnostics) implements ParseResult {
        public Rejected {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
