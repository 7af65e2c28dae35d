package org.betweensessions.web.accounts;

import java.time.Duration;

/** What a one-time link is for, and for how long it works. */
enum Purpose {
    /** Sets a first password; where there is a password already, it asks to sign in. */
    INVITATION(Duration.ofHours(72)),
    LOST_BY_MAIL(Duration.ofHours(1)),
    LOST_BY_LEAD(Duration.ofHours(24)),
    FIRST_PROGRAM(Duration.ofHours(24));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
