package org.betweensessions.content.judging;

import org.betweensessions.content.model.DecisionId;

/** A response is of another kind than its decision, or names options that the decision does not have. The message says what is expected. */
public final class ResponseDoesNotFit extends RuntimeException {
    private static final long serialVersionUID = 1;

    ResponseDoesNotFit(DecisionId decision, String expected) {
        super("The response to " + decision + " must " + expected);
    }
}
