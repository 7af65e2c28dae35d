package org.betweensessions.content.model;

/** The five kinds of decision. */
public enum DecisionKind {
    CHOOSE_ONE,
    RATE_EACH,
    BEST_AND_WORST,
    JUDGEMENT_SHIFT,
    WRITE
}
