package org.betweensessions.content.coverage;

/** What coverage is asked about, in the order of the report. */
public enum Subject {
    POSITIONS,
    QUESTIONS,
    TENSIONS,
    STANDARDS,
    CODES,
    PRINCIPLES,
    RED_LINES,
    KINDS,
    CONTESTED,
    SETTINGS,
    PAIRS,
    OURS;

    /**
     * Whether each entry must be carried by some vignette for a library to be complete. Not each standard, nor each code, need be cited: some
     * are there only for a red line to rest on, or wait for their vignette. Of the topics of our own, each says for itself.
     */
    public boolean complete() {
        return switch (this) {
            case POSITIONS, QUESTIONS, TENSIONS, PRINCIPLES, RED_LINES, KINDS -> true;
            case STANDARDS, CODES, CONTESTED, SETTINGS, PAIRS, OURS -> false;
        };
    }
}
