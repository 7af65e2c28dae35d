package org.betweensessions.web.assignments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AssignmentRecords extends Repository<Assignment, Assignment.Key> {
    Assignment save(Assignment assignment);

    Optional<Assignment> findByKey(Assignment.Key key);

    List<Assignment> findByKeyProgramIdAndCohortIdOrderByDueAt(UUID programId, UUID cohortId);
}
