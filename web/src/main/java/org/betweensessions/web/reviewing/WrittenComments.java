package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WrittenComments extends Repository<WrittenComment, ProgramKey> {
    List<WrittenComment> findByKeyProgramIdAndAttemptIdInOrderByWrittenAt(UUID programId, Collection<UUID> attemptIds);

    @Modifying
    @Query(value = """
                    insert into review_comment
                      (program_id, id, attempt_id, step, person_id, text, text_hash, written_at)
                    values (:program, :id, :attempt, :step, :person, :text, :hash, :at) on conflict do nothing""", nativeQuery = true)
    int insertIfNew(UUID program, UUID id, UUID attempt, int step, UUID person, String text, String hash, Instant at);
}
