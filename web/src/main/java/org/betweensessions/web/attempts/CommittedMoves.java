package org.betweensessions.web.attempts;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommittedMoves extends Repository<CommittedMove, StepKey> {
    CommittedMove save(CommittedMove move);

    List<CommittedMove> findByKeyProgramIdAndKeyAttemptIdOrderByKeyStep(UUID programId, UUID attemptId);

    /** An urgent mark that comes with a repeated or a refused form is never dropped; what was committed stays as it is. */
    @Modifying
    @NativeQuery(
            "update committed_move set urgent = true where program_id = :program and attempt_id = :attempt and step = :step")
    void raise(UUID program, UUID attempt, int step);

    @Query("""
            select m from CommittedMove m, Attempt a
            where a.key.programId = :program and a.assignmentId = :assignment
              and m.key.programId = a.key.programId and m.key.attemptId = a.key.id
            order by m.key.attemptId, m.key.step""")
    List<CommittedMove> ofAssignment(UUID program, UUID assignment);
}
