package org.betweensessions.web.programs;

import java.time.ZoneId;

/** What neighbours may know of a program; the zone is the one its times are shown in. */
public record ProgramCard(ProgramId id, String name, ZoneId zone) {}
