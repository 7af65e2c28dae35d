package org.betweensessions.web.attempts;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, StepKey> {
    Draft save(Draft draft);

    Optional<Draft> findByKey(StepKey key);
}
