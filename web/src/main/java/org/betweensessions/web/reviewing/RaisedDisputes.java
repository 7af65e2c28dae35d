package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RaisedDisputes extends Repository<RaisedDispute, ProgramKey> {
    Optional<RaisedDispute> findByKeyAndAttemptId(ProgramKey key, UUID attemptId);

    List<RaisedDispute> findByKeyProgramIdAndAttemptIdInOrderByRaisedAt(UUID programId, Collection<UUID> attemptIds);

    /** The same words sent twice are one dispute. */
    @Modifying
    @Query(value = """
                    insert into dispute (program_id, id, attempt_id, step, text, urgent, text_hash, raised_at)
                    values (:program, :id, :attempt, :step, :text, :urgent, :hash, :at) on conflict do nothing""", nativeQuery = true)
    int insertIfNew(
            UUID program, UUID id, UUID attempt, int step, String text, boolean urgent, String hash, Instant at);

    Optional<RaisedDispute> findByKeyProgramIdAndAttemptIdAndStepAndTextHashAndUrgent(
            UUID programId, UUID attemptId, int step, String textHash, boolean urgent);
}
