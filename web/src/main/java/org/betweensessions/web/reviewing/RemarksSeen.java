package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RemarksSeen extends Repository<RemarkSeen, RemarkSeen.Key> {
    List<RemarkSeen> findByKeyProgramIdAndKeyAttemptIdIn(UUID programId, Collection<UUID> attemptIds);

    @Modifying
    @Query(value = """
                    insert into remark_seen (program_id, attempt_id, step, kind, ordinal, seen_at)
                    values (:program, :attempt, :step, :kind, :ordinal, :at) on conflict do nothing""", nativeQuery = true)
    int insertIfNew(UUID program, UUID attempt, int step, String kind, int ordinal, Instant at);
}
