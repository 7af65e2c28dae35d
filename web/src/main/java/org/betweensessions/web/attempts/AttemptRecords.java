package org.betweensessions.web.attempts;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptRecords extends Repository<Attempt, Attempt.Key> {
    Attempt save(Attempt attempt);

    Optional<Attempt> findByKey(Attempt.Key key);

    /** Whoever changes an attempt holds it alone, so that of fifty equal posts one commits and the others find it committed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.key = :key")
    Optional<Attempt> hold(Attempt.Key key);

    boolean existsByKeyProgramIdAndAssignmentId(UUID programId, UUID assignmentId);

    List<Attempt> findByKeyProgramIdAndAssignmentIdOrderByStartedAt(UUID programId, UUID assignmentId);

    List<Attempt> findByKeyProgramIdAndPersonIdAndAssignmentIdInOrderByOrdinal(
            UUID programId, UUID personId, Collection<UUID> assignmentIds);

    List<Attempt> findByKeyProgramIdAndAssignmentIdAndPersonIdAndRevisionIdOrderByOrdinal(
            UUID programId, UUID assignmentId, UUID personId, UUID revisionId);
}
