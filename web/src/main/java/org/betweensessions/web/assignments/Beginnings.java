package org.betweensessions.web.assignments;

import org.betweensessions.web.programs.ProgramId;

/** Knows whether somebody has started on an assignment; told by the room of attempts, which this one does not know. */
public interface Beginnings {
    boolean anyOf(ProgramId program, AssignmentId assignment);
}
