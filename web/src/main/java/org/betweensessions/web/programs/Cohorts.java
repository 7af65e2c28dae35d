package org.betweensessions.web.programs;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cohorts extends Repository<Cohort, Cohort.Key> {
    Cohort save(Cohort cohort);

    Optional<Cohort> findByKey(Cohort.Key key);

    /** Whoever changes a cohort or who is in it holds it alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cohort c where c.key = :key")
    Optional<Cohort> hold(Cohort.Key key);

    List<Cohort> findByKeyProgramIdOrderByName(UUID programId);

    boolean existsByKeyProgramIdAndName(UUID programId, String name);
}
