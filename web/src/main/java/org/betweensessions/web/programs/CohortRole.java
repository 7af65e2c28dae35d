package org.betweensessions.web.programs;

/** As what a person is added to a cohort. */
public enum CohortRole {
    TRAINEE,
    SUPERVISOR;

    CohortRole other() {
        return this == TRAINEE ? SUPERVISOR : TRAINEE;
    }
}
