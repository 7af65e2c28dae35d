package org.betweensessions.web.assignments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private final Beginnings beginnings;

    Assignments(AssignmentRecords records, Programs programs, Beginnings beginnings) {
        this.records = records;
        this.programs = programs;
        this.beginnings = beginnings;
    }

    /** @throws NotFound when the seat is no lead's, or the program has no such cohort; a closed cohort is refused */
    public AssignmentCard assign(
            Seat seat, CohortId cohort, ModuleCard module, Window window, Grading grading, Instant at) {
        ProgramId program = seat.asLead().program().id();
        AssignmentCard card = new AssignmentCard(
                program,
                new AssignmentId(Ids.next(at)),
                programs.openCohort(program, cohort).id(),
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
        return card(records.findByKey(new Assignment.Key(program.value(), id.value()))
                .orElseThrow(() -> new NotFound("No assignment " + id)));
    }

    /** Runs a task while no one else runs one for the same assignment. */
    public <T> T holding(ProgramId program, AssignmentId id, Supplier<T> task) {
        held(program, id);
        return task.get();
    }

    /** New times hold for what was committed already, too: a response after the new due time is late. */
    AssignmentCard reschedule(Seat seat, AssignmentId id, Window window) {
        Assignment assignment = heldByLead(seat, id);
        assignment.reschedule(window);
        return card(assignment);
    }

    /** Takes an assignment back that nobody has started; nobody can start it meanwhile. */
    Withdrawal withdraw(Seat seat, AssignmentId id) {
        Assignment assignment = heldByLead(seat, id);
        if (begun(seat.program().id(), id)) {
            return Withdrawal.BEGUN;
        }
        records.delete(assignment);
        return Withdrawal.WITHDRAWN;
    }

    @Transactional(readOnly = true)
    boolean begun(ProgramId program, AssignmentId id) {
        return beginnings.anyOf(program, id);
    }

    private Assignment heldByLead(Seat seat, AssignmentId id) {
        ProgramId program = seat.asLead().program().id();
        Assignment assignment = held(program, id);
        programs.openCohort(program, assignment.cohort());
        return assignment;
    }

    private Assignment held(ProgramId program, AssignmentId id) {
        return records.hold(new Assignment.Key(program.value(), id.value()))
                .orElseThrow(() -> new NotFound("No assignment " + id));
    }

    private AssignmentCard card(Assignment assignment) {
        ProgramId program = assignment.program();
        return assignment.card(programs.cohort(program, assignment.cohort()).closedAt());
    }

    /** The assignments of a cohort, by due time. */
    @Transactional(readOnly = true)
    public List<AssignmentCard> of(ProgramId program, CohortId cohort) {
        Optional<Instant> closedAt = programs.cohort(program, cohort).closedAt();
        return records.findByKeyProgramIdAndCohortIdOrderByDueAt(program.value(), cohort.value()).stream()
                .map(assignment -> assignment.card(closedAt))
                .toList();
    }
}
