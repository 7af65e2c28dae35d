package org.betweensessions.web.assignments;

/** What an assignment's attempts are for. */
public enum Grading {
    /** One attempt at each vignette, seen by the cohort's supervisors. */
    GRADED,
    /** As many attempts as a trainee likes; supervisors see only those that are shared. */
    PRACTICE
}
