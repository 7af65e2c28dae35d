package org.betweensessions.web.programs;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Supervisions extends Repository<Supervision, CohortPlace> {
    Supervision save(Supervision supervision);

    boolean existsByPlace(CohortPlace place);

    void deleteByPlace(CohortPlace place);

    List<Supervision> findByPlaceProgramIdAndPlacePersonId(UUID programId, UUID personId);

    List<Supervision> findByPlaceProgramId(UUID programId);

    List<Supervision> findByPlaceProgramIdAndPlaceCohortId(UUID programId, UUID cohortId);
}
