package org.betweensessions.content.model;

import org.betweensessions.content.judging.Credit;

/** An option's place. The defensible range is {@link #STRONG} and {@link #ACCEPTABLE}. */
public enum Verdict {
    STRONG(Credit.FULL),
    ACCEPTABLE(Credit.HALF),
    WEAK(Credit.NONE),
    /** Crosses a named red line. */
    UNSAFE(Credit.NONE);

    private final Credit credit;

    Verdict(Credit credit) {
        this.credit = credit;
    }

    /** What choosing it earns: 1, ½, 0, 0. */
    public Credit credit() {
        return credit;
    }

    public boolean defensible() {
        return this == STRONG || this == ACCEPTABLE;
    }
}
