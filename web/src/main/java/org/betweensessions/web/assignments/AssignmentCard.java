package org.betweensessions.web.assignments;

import java.util.List;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;

/**
 * What neighbours may know of an assignment.
 *
 * @param vignettes the revisions pinned when it was assigned, in playing order
 */
public record AssignmentCard(
        ProgramId program,
        AssignmentId id,
        CohortId cohort,
        String module,
        String title,
        Window window,
        Grading grading,
        List<RevisionId> vignettes) {
    public AssignmentCard {
        vignettes = List.copyOf(vignettes);
    }

    public boolean graded() {
        return grading == Grading.GRADED;
    }
}
