package org.betweensessions.web.attempts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Move;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.AssignmentId;
import org.betweensessions.web.assignments.Beginnings;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.ProgramId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on record of attempts, for the rooms that read them. */
@Service
@Transactional(readOnly = true)
public class Attempts implements Beginnings {
    private final AttemptRecords attempts;
    private final CommittedMoves moves;
    private final GivenReasons reasons;
    private final Library library;

    Attempts(AttemptRecords attempts, CommittedMoves moves, GivenReasons reasons, Library library) {
        this.attempts = attempts;
        this.moves = moves;
        this.reasons = reasons;
        this.library = library;
    }

    @Override
    public boolean anyOf(ProgramId program, AssignmentId assignment) {
        return attempts.existsByKeyProgramIdAndAssignmentId(program.value(), assignment.value());
    }

    /** @throws NotFound when the program has no such attempt */
    public AttemptCard find(ProgramId program, AttemptId id) {
        return attempts.findByKey(new Attempt.Key(program.value(), id.value()))
                .orElseThrow(() -> new NotFound("No attempt " + id))
                .card();
    }

    /** The attempts of one trainee at several assignments, by assignment and ordinal. */
    public List<AttemptCard> of(ProgramId program, PersonId person, List<AssignmentCard> assignments) {
        List<UUID> ids = assignments.stream().map(card -> card.id().value()).toList();
        return attempts
                .findByKeyProgramIdAndPersonIdAndAssignmentIdInOrderByOrdinal(program.value(), person.value(), ids)
                .stream()
                .map(Attempt::card)
                .toList();
    }

    /** @throws NotFound when the program has no such attempt */
    public AttemptRecord record(ProgramId program, AttemptId id) {
        AttemptCard card = find(program, id);
        return record(
                card,
                moves.findByKeyProgramIdAndKeyAttemptIdOrderByKeyStep(program.value(), id.value()),
                reasons.findByKeyProgramIdAndKeyAttemptId(program.value(), id.value()));
    }

    /** Every attempt at an assignment, shared or not: the caller leaves out practice that was not shared. */
    public List<AttemptRecord> records(ProgramId program, AssignmentId assignment) {
        Map<UUID, List<CommittedMove>> movesByAttempt = moves.ofAssignment(program.value(), assignment.value()).stream()
                .collect(Collectors.groupingBy(move -> move.key().attemptId()));
        Map<UUID, List<GivenReason>> reasonsByAttempt =
                reasons.ofAssignment(program.value(), assignment.value()).stream()
                        .collect(Collectors.groupingBy(reason -> reason.key().attemptId()));
        return attempts.findByKeyProgramIdAndAssignmentIdOrderByStartedAt(program.value(), assignment.value()).stream()
                .map(Attempt::card)
                .map(card -> record(
                        card,
                        movesByAttempt.getOrDefault(card.id().value(), List.of()),
                        reasonsByAttempt.getOrDefault(card.id().value(), List.of())))
                .toList();
    }

    private AttemptRecord record(AttemptCard card, List<CommittedMove> made, List<GivenReason> given) {
        List<Move> course = made.stream().map(CommittedMove::move).toList();
        Course walked = library.walk(card.revision(), course);
        return new AttemptRecord(
                card,
                walked,
                made.stream()
                        .map(move -> new AttemptRecord.Committed(move.key().step(), move.urgent(), move.committedAt()))
                        .toList(),
                given.stream().collect(Collectors.toMap(reason -> reason.key().step(), GivenReason::reason)));
    }
}
