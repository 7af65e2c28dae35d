package org.betweensessions.web;

import java.util.EnumSet;
import java.util.Set;

/** Who may knock at a door, as seen from the first program and its first cohort. */
enum Actor {
    ANONYMOUS,
    OPERATOR,
    LEAD,
    SUPERVISOR,
    SUPERVISOR_NEXT_DOOR,
    TRAINEE,
    FELLOW,
    TRAINEE_NEXT_DOOR,
    FOREIGN_LEAD,
    FOREIGN_SUPERVISOR,
    FOREIGN_TRAINEE;

    static final Set<Actor> EVERYBODY = EnumSet.allOf(Actor.class);
    static final Set<Actor> SIGNED_IN = EnumSet.complementOf(EnumSet.of(ANONYMOUS));
    static final Set<Actor> STAFF = EnumSet.of(LEAD, SUPERVISOR, SUPERVISOR_NEXT_DOOR);
    static final Set<Actor> MEMBERS = EnumSet.range(LEAD, TRAINEE_NEXT_DOOR);
}
