package org.betweensessions.web.accounts;

import java.time.Instant;
import java.time.ZoneId;

/** Makes the installation's first program with its lead; the room that keeps programs implements it. */
public interface FirstProgram {
    void create(String name, ZoneId zone, PersonId lead, Instant at);
}
