package org.betweensessions.web.programs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, String> {
    Invitation save(Invitation invitation);

    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByProgramIdAndCohortIdAndAcceptedAtIsNullAndExpiresAtAfterOrderByName(
            UUID programId, UUID cohortId, Instant at);
}
