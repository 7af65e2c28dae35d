package org.betweensessions.web.accounts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptCounts extends Repository<AttemptCount, String> {
    @Modifying
    @Query(
            value =
                    "insert into attempt_count (subject, counted, counted_at) values (:subject, 0, :at) on conflict do nothing",
            nativeQuery = true)
    int insertIfNew(String subject, Instant at);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AttemptCount> findBySubject(String subject);

    @Modifying
    @Query("delete from AttemptCount c where c.subject = :subject")
    int forget(String subject);

    @Modifying
    @Query("delete from AttemptCount c where c.countedAt < :limit")
    int forgetBefore(Instant limit);
}
