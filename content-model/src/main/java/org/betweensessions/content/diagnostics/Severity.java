package org.betweensessions.content.diagnostics;

/** Whether a file with this mistake can be used. */
public enum Severity {
    /** The file is rejected. */
    ERROR,
    /** The file is used; the author should look again. */
    WARNING
}
