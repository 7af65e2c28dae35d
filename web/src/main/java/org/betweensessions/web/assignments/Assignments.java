package org.betweensessions.web.assignments;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.betweensessions.web.library.ModuleCard;
import org.betweensessions.web.library.VignetteCard;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives training modules to cohorts, pinned to the revisions on the shelf at that moment. */
@Service
@Transactional
public class Assignments {
    private final AssignmentRecords records;
    private final Programs programs;

    Assignments(AssignmentRecords records, Programs programs) {
        this.records = records;
        this.programs = programs;
    }

    /** @throws NotFound when the seat is no lead's, or the program has no such cohort */
    public AssignmentCard assign(
            Seat seat, CohortId cohort, ModuleCard module, Window window, Grading grading, Instant at) {
        ProgramId program = seat.asLead().program().id();
        AssignmentCard card = new AssignmentCard(
                program,
                new AssignmentId(Ids.next(at)),
                programs.cohort(program, cohort).id(),
                module.module().id(),
                module.module().title(),
                window,
                grading,
                module.vignettes().stream().map(VignetteCard::revision).toList());
        records.save(new Assignment(card, seat.person(), at));
        return card;
    }

    /** @throws NotFound when the program has no such assignment */
    @Transactional(readOnly = true)
    public AssignmentCard find(ProgramId program, AssignmentId id) {
        return records.findByKey(new Assignment.Key(program.value(), id.value()))
                .orElseThrow(() -> new NotFound("No assignment " + id))
                .card();
    }

    /** Runs a task while no one else runs one for the same assignment. */
    public <T> T holding(ProgramId program, AssignmentId id, Supplier<T> task) {
        records.hold(new Assignment.Key(program.value(), id.value()))
                .orElseThrow(() -> new NotFound("No assignment " + id));
        return task.get();
    }

    /** The assignments of a cohort, by due time. */
    @Transactional(readOnly = true)
    public List<AssignmentCard> of(ProgramId program, CohortId cohort) {
        return records.findByKeyProgramIdAndCohortIdOrderByDueAt(program.value(), cohort.value()).stream()
                .map(Assignment::card)
                .toList();
    }
}
