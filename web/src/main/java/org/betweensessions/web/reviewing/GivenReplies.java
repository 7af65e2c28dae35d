package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GivenReplies extends Repository<GivenReply, ProgramKey> {
    @Query("""
            select r from GivenReply r, RaisedDispute d
            where r.key.programId = :program and d.key.programId = :program and d.key.id = r.disputeId
              and d.attemptId in :attempts
            order by r.repliedAt""")
    List<GivenReply> ofAttempts(UUID program, Collection<UUID> attempts);

    @Modifying
    @Query(value = """
                    insert into dispute_reply (program_id, id, dispute_id, person_id, text, text_hash, replied_at)
                    values (:program, :id, :dispute, :person, :text, :hash, :at) on conflict do nothing""", nativeQuery = true)
    int insertIfNew(UUID program, UUID id, UUID dispute, UUID person, String text, String hash, Instant at);
}
