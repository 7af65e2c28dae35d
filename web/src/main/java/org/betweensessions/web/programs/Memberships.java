package org.betweensessions.web.programs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, Membership.Key> {
    Membership save(Membership membership);

    Optional<Membership> findByKey(Membership.Key key);

    List<Membership> findByKeyPersonId(UUID personId);

    List<Membership> findByKeyProgramIdOrderByName(UUID programId);
}
