package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisputesSeen extends Repository<DisputeSeen, ProgramKey> {
    @Query("""
            select s from DisputeSeen s, RaisedDispute d
            where s.key.programId = :program and d.key.programId = :program and d.key.id = s.key.id
              and d.attemptId in :attempts""")
    List<DisputeSeen> ofAttempts(UUID program, Collection<UUID> attempts);

    @Modifying
    @Query(value = """
                    insert into dispute_seen (program_id, dispute_id, person_id, seen_at)
                    values (:program, :dispute, :person, :at) on conflict do nothing""", nativeQuery = true)
    int insertIfNew(UUID program, UUID dispute, UUID person, Instant at);
}
