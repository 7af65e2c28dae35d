package org.betweensessions.web.programs;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Enrolments extends Repository<Enrolment, CohortPlace> {
    Enrolment save(Enrolment enrolment);

    boolean existsByPlace(CohortPlace place);

    void deleteByPlace(CohortPlace place);

    List<Enrolment> findByPlaceProgramIdAndPlacePersonId(UUID programId, UUID personId);

    List<Enrolment> findByPlaceProgramIdAndPlaceCohortId(UUID programId, UUID cohortId);
}
