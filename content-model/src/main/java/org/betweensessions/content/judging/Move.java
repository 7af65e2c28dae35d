package org.betweensessions.content.judging;

/** What a trainee does at one station of the course. */
public sealed interface Move {

    /** Committed a response to the decision met here. */
    record Responded(Response response) implements Move {}

    /** Read a scene that asks for nothing. */
    record ReadOn() implements Move {}

    /** Set a scene with a content note aside, with all its decisions; neutral in every figure. */
    record SetAside() implements Move {}
}
