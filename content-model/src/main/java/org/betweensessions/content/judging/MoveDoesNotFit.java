package org.betweensessions.content.judging;

/** A move cannot be made at the station where it was tried. The message says what can. */
public final class MoveDoesNotFit extends RuntimeException {
    private static final long serialVersionUID = 1;

    MoveDoesNotFit(Station station, String expected) {
        super("At station " + station.number() + " (" + station.scene().id() + ") " + expected);
    }
}
