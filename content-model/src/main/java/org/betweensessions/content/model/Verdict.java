package org.betweensessions.content.model;

/** An option's place. The defensible range is {@link #STRONG} and {@link #ACCEPTABLE}. */
public enum Verdict {
    STRONG,
    ACCEPTABLE,
    WEAK,
    /** Crosses a named red line. */
    UNSAFE;

    public boolean defensible() {
        return this == STRONG || this == ACCEPTABLE;
    }
}
