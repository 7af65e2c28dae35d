package org.betweensessions.content.model;

/** The four steps on which options are rated; no midpoint, so that every rating takes a side. */
public enum Acceptability {
    CLEARLY_UNACCEPTABLE,
    RATHER_UNACCEPTABLE,
    RATHER_ACCEPTABLE,
    CLEARLY_ACCEPTABLE;

    public boolean acceptable() {
        return this == RATHER_ACCEPTABLE || this == CLEARLY_ACCEPTABLE;
    }
}
