package org.betweensessions.web.assignments;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRecords extends Repository<Assignment, Assignment.Key> {
    Assignment save(Assignment assignment);

    void delete(Assignment assignment);

    Optional<Assignment> findByKey(Assignment.Key key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.key = :key")
    Optional<Assignment> hold(Assignment.Key key);

    List<Assignment> findByKeyProgramIdAndCohortIdOrderByDueAt(UUID programId, UUID cohortId);
}
