package org.betweensessions.web.accounts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, UUID> {
    Person save(Person person);

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    Optional<Person> findByEmailKey(String emailKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> lockById(UUID id);

    long count();

    @Query("select p.credentialVersion from Person p where p.id = :id")
    Optional<Integer> credentialVersion(UUID id);

    @Modifying
    @Query("update Person p set p.passwordHash = :hash where p.id = :id and p.credentialVersion = :version")
    void renewHash(UUID id, int version, String hash);

    /** Two imports may name the same new person at once; the second must find the first one's row, not fail on it. */
    @Modifying
    @Query(value = """
            insert into person (id, name, email, email_key, operator, created_at)
            values (:id, :name, :email, :emailKey, false, :at) on conflict do nothing
            """, nativeQuery = true)
    int insertIfNew(UUID id, String name, String email, String emailKey, Instant at);
}
