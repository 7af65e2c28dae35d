package org.betweensessions.web.programs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, String> {
    Invitation save(Invitation invitation);

    Optional<Invitation> findByTokenHash(String tokenHash);

    @Query("select i from Invitation i where i.place.programId = :programId and i.place.cohortId = :cohortId"
            + " and i.acceptedAt is null and i.withdrawnAt is null and i.expiresAt > :at order by i.name")
    List<Invitation> open(UUID programId, UUID cohortId, Instant at);

    @Modifying
    @Query(
            "update Invitation i set i.withdrawnAt = :at where i.place.programId = :programId and i.place.cohortId = :cohortId"
                    + " and i.place.personId = :personId and i.acceptedAt is null and i.withdrawnAt is null and i.expiresAt > :at")
    int withdraw(UUID programId, UUID cohortId, UUID personId, Instant at);
}
