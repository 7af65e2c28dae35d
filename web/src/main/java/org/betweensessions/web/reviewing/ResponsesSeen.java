package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResponsesSeen extends Repository<ResponseSeen, ResponseSeen.Key> {
    List<ResponseSeen> findByKeyProgramIdAndKeyAttemptIdIn(UUID programId, Collection<UUID> attemptIds);

    @Modifying
    @Query(value = """
                    insert into response_seen (program_id, attempt_id, step, person_id, seen_at)
                    values (:program, :attempt, :step, :person, :at) on conflict do nothing""", nativeQuery = true)
    int insertIfNew(UUID program, UUID attempt, int step, UUID person, Instant at);
}
