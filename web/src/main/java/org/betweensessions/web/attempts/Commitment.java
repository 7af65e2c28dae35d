package org.betweensessions.web.attempts;

import org.betweensessions.content.judging.Move;

/** What became of a move that was offered at a step. */
public sealed interface Commitment {
    /** It stands now, or the same stood there already: the receipt is the same. */
    record Stands(int step, Move move) implements Commitment {
        /** The receipt; after merely reading on, the next step. */
        int leadsTo() {
            return move instanceof Move.ReadOn ? step + 1 : step;
        }
    }

    /** Another move was committed here before; it stands, and the one offered is not kept. */
    record AnotherStands(int step) implements Commitment {}

    /** The course is elsewhere. */
    record NotHere(int currentStep) implements Commitment {}

    /** The assignment does not take responses: not yet, or no more since its cohort is closed. */
    record NotYetOpen() implements Commitment {}
}
