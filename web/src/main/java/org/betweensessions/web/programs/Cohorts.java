package org.betweensessions.web.programs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Cohorts extends Repository<Cohort, Cohort.Key> {
    Cohort save(Cohort cohort);

    Optional<Cohort> findByKey(Cohort.Key key);

    List<Cohort> findByKeyProgramIdOrderByName(UUID programId);

    boolean existsByKeyProgramIdAndName(UUID programId, String name);
}
