package org.betweensessions.web.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence what a second start on the same H2 file fails of. */
class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {
    /** H2: DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_OPEN) {
            return null;
        }
        return new FailureAnalysis(
                "Another process has the database file open, and only one may.",
                "Stop the other Between Sessions, or start this one in another folder.",
                cause);
    }
}
