package org.betweensessions.web.results;

import java.util.Arrays;
import java.util.Locale;

/** What is revealed of a decision in the seminar, in this order. */
enum Slide {
    QUESTION,
    COHORT,
    DEBATE,
    RATIONALE;

    /** What an address asks for; the question where it asks for nothing known. */
    static Slide named(String name) {
        return Arrays.stream(values())
                .filter(slide -> slide.parameter().equals(name))
                .findFirst()
                .orElse(QUESTION);
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
