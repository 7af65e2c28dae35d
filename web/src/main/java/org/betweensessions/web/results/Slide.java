package org.betweensessions.web.results;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is revealed of a decision in the seminar, in this order. */
enum Slide {
    QUESTION,
    COHORT,
    DEBATE,
    RATIONALE;

    /** @param debated whether a question of the debate is played at the decision */
    static List<Slide> of(boolean debated) {
        return Arrays.stream(values())
                .filter(slide -> debated || slide != DEBATE)
                .toList();
    }

    /** What an address asks for; the question where it asks for nothing among the slides. */
    static Slide named(String name, List<Slide> slides) {
        return slides.stream()
                .filter(slide -> slide.parameter().equals(name))
                .findFirst()
                .orElse(QUESTION);
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
