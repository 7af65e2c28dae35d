package org.betweensessions.content.model;

import java.util.Arrays;
import java.util.Optional;

/** How a new fact moves the view of a plan: −2 (much less fitting) to +2 (much more fitting); 0 is a side of its own. */
public enum Shift {
    MUCH_LESS(-2),
    LESS(-1),
    UNCHANGED(0),
    MORE(1),
    MUCH_MORE(2);

    private final int value;

    Shift(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }

    public static Optional<Shift> of(int value) {
        return Arrays.stream(values()).filter(shift -> shift.value == value).findFirst();
    }
}
