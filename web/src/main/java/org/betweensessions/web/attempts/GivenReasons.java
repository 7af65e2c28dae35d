package org.betweensessions.web.attempts;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GivenReasons extends Repository<GivenReason, StepKey> {
    GivenReason save(GivenReason reason);

    List<GivenReason> findByKeyProgramIdAndKeyAttemptId(UUID programId, UUID attemptId);

    @Query("""
            select r from GivenReason r, Attempt a
            where a.key.programId = :program and a.assignmentId = :assignment
              and r.key.programId = a.key.programId and r.key.attemptId = a.key.id""")
    List<GivenReason> ofAssignment(UUID program, UUID assignment);
}
