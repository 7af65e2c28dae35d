package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.Severity;
import org.betweensessions.content.diagnostics.SourcePosition;

/** Collects the mistakes of one file. */
final class Findings {
    /** A file with more mistakes than this is not listed to the end. */
    static final int LIMIT = 500;

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean full;

    Findings(String file) {
        this.file = file;
    }

    void add(DiagnosticCode code, SourcePosition at, String what, String how) {
        if (diagnostics.size() < LIMIT) {
            diagnostics.add(new Diagnostic(file, at, code, what, how));
        } else if (!full) {
            full = true;
            diagnostics.add(new Diagnostic(
                    file,
                    at,
                    DiagnosticCode.TOO_MANY_MISTAKES,
                    "There are more than " + LIMIT + " mistakes.",
                    "Put these right first; then the others are listed."));
        }
    }

    int count() {
        return diagnostics.size();
    }

    boolean rejected() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    List<Diagnostic> inOrder() {
        return diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::position).thenComparing(Diagnostic::code))
                .toList();
    }
}
