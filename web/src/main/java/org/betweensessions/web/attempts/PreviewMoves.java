package org.betweensessions.web.attempts;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PreviewMoves extends Repository<PreviewMove, PreviewMove.Key> {
    PreviewMove save(PreviewMove move);

    List<PreviewMove> findByKeyProgramIdAndKeyPreviewIdOrderByKeyStep(UUID programId, UUID previewId);
}
