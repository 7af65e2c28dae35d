package org.betweensessions.web.library;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReferenceSnapshots extends Repository<ReferenceSnapshot, String> {
    ReferenceSnapshot save(ReferenceSnapshot snapshot);

    Optional<ReferenceSnapshot> findById(String hash);
}
