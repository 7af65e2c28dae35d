package org.betweensessions.web.library;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface VignetteRevisions extends Repository<VignetteRevision, UUID> {
    VignetteRevision save(VignetteRevision revision);

    Optional<VignetteRevision> findById(UUID id);

    Optional<VignetteRevision> findByVignetteAndSourceHashAndReferenceHash(
            String vignette, String sourceHash, String referenceHash);
}
