package org.betweensessions.web.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinks extends Repository<OneTimeLink, String> {
    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findById(String tokenHash);

    @Query("select l.person.id from OneTimeLink l where l.tokenHash = :tokenHash")
    Optional<UUID> ownerOf(String tokenHash);

    /** One statement, so that of two simultaneous uses only one finds the link unused. */
    @Modifying
    @Query(
            "update OneTimeLink l set l.usedAt = :at where l.tokenHash = :hash and l.usedAt is null and l.expiresAt > :at")
    int use(String hash, Instant at);

    @Modifying
    @Query("update OneTimeLink l set l.usedAt = :at where l.person = :person and l.usedAt is null"
            + " and l.purpose in (LOST_BY_MAIL, LOST_BY_LEAD)")
    int useOtherLostPasswordLinks(Person person, Instant at);

    /** All first-program links at once: of two operators, only one finds the link unused. */
    @Modifying
    @Query("update OneTimeLink l set l.usedAt = :at where l.usedAt is null and l.purpose = FIRST_PROGRAM"
            + " and exists (select 1 from OneTimeLink mine where mine.tokenHash = :hash and mine.usedAt is null"
            + " and mine.purpose = FIRST_PROGRAM and mine.expiresAt > :at)")
    int useFirstProgramLinks(String hash, Instant at);
}
