package org.betweensessions.content.coverage;

/** How a vignette carries an entry. */
public enum Carrying {
    /** A character or an option argues the position. */
    VOICED,
    /** A rationale weighs the position. */
    ANSWERED,
    /** The question, the tension, the kind, the setting, the pair or the topic is played. */
    PLAYED,
    /** A rationale cites the standard, or one of the code. */
    CITED,
    /** A decision names the principle. */
    NAMED,
    /** The line can be crossed by a response here, or is met in a scene. */
    AT_STAKE,
    /** The line is crossed by reaching a scene. */
    OMISSION,
    /** The line is put right by an option or a scene. */
    REPAIRABLE
}
