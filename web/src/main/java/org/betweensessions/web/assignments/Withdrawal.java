package org.betweensessions.web.assignments;

/** What became of the wish to withdraw an assignment. */
enum Withdrawal {
    WITHDRAWN,
    /** Somebody has started; what they committed keeps the assignment. */
    BEGUN
}
