package org.betweensessions.web.programs;

/** What became of the wish to create a cohort. */
public sealed interface CohortCreation {
    record CohortCreated(CohortId id) implements CohortCreation {}

    record NameTaken() implements CohortCreation {}
}
