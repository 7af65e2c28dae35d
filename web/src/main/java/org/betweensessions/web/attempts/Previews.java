package org.betweensessions.web.attempts;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Previews extends Repository<Preview, Preview.Key> {
    Preview save(Preview preview);

    Optional<Preview> findByKey(Preview.Key key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Preview p where p.key = :key")
    Optional<Preview> hold(Preview.Key key);
}
