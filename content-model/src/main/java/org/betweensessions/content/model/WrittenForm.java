package org.betweensessions.content.model;

/** What kind of text a write decision asks for. */
public enum WrittenForm {
    /** Words to another person: a message, or what one would say. */
    REPLY,
    /** An entry in the client's record. */
    NOTE
}
