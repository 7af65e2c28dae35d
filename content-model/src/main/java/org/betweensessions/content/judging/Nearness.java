package org.betweensessions.content.judging;

/** How near a response on a scale lies to the key: match 1, one step off on the same side ½, else 0. */
public enum Nearness {
    MATCH(Credit.FULL),
    SAME_SIDE(Credit.HALF),
    OTHER_SIDE(Credit.NONE);

    private final Credit credit;

    Nearness(Credit credit) {
        this.credit = credit;
    }

    public Credit credit() {
        return credit;
    }

    static Nearness of(boolean match, boolean sameSide) {
        if (match) {
            return MATCH;
        }
        return sameSide ? SAME_SIDE : OTHER_SIDE;
    }
}
