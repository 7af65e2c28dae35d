package org.betweensessions.web.programs;

/** What neighbours may know of a cohort. */
public record CohortCard(ProgramId program, CohortId id, String name) {}
