package org.betweensessions.web.accounts;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinks extends Repository<OneTimeLink, String> {
    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findById(String tokenHash);

    /** One statement, so that of two simultaneous uses only one finds the link unused. */
    @Modifying
    @Query(
            "update OneTimeLink l set l.usedAt = :at where l.tokenHash = :hash and l.usedAt is null and l.expiresAt > :at")
    int use(String hash, Instant at);
}
