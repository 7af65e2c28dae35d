package org.betweensessions.content.parsing;

/** One thing that a scenario must have or must not have. */
interface Rule {
    void check(VignetteDraft draft, Findings findings);
}
