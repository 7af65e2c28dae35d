package org.betweensessions.web.attempts;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommittedMoves extends Repository<CommittedMove, StepKey> {
    CommittedMove save(CommittedMove move);

    List<CommittedMove> findByKeyProgramIdAndKeyAttemptIdOrderByKeyStep(UUID programId, UUID attemptId);

    @Query("""
            select m from CommittedMove m, Attempt a
            where a.key.programId = :program and a.assignmentId = :assignment
              and m.key.programId = a.key.programId and m.key.attemptId = a.key.id
            order by m.key.attemptId, m.key.step""")
    List<CommittedMove> ofAssignment(UUID program, UUID assignment);
}
