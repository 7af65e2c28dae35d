package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewRecords extends Repository<Review, Review.Key> {
    List<Review> findByKeyProgramIdAndKeyAttemptIdInOrderByKeyVersion(UUID programId, Collection<UUID> attemptIds);

    /** @return 0 when another reviewer made this version first */
    @Modifying
    @Query(value = """
                    insert into review (program_id, attempt_id, step, version, person_id, ticked, crossed, reviewed_at)
                    values (:program, :attempt, :step, :version, :person, :ticked, :crossed, :at)
                    on conflict do nothing""", nativeQuery = true)
    int insertIfNew(
            UUID program, UUID attempt, int step, int version, UUID person, String ticked, String crossed, Instant at);
}
