package org.betweensessions.content.diagnostics;

import java.util.Locale;

/**
 * One mistake in an author's file.
 *
 * @param file as named by the caller
 * @param position where it is, or where what is missing should stand
 * @param what what is wrong, in one sentence that ends in a full stop
 * @param how how to put it right, in one or more sentences
 */
public record Diagnostic(String file, SourcePosition position, DiagnosticCode code, String what, String how) {

    public Severity severity() {
        return code.severity();
    }

    /** One line, for example {@code a.md:12:3: error BS141 what. how}. */
    @Override
    public String toString() {
        return "%s:%s: %s %s %s %s"
                .formatted(file, position, severity().name().toLowerCase(Locale.ROOT), code.id(), what, how);
    }
}
