package org.betweensessions.web.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "attempt_count")
class AttemptCount {
    @Id
    private String subject;

    private int counted;

    @Column(name = "counted_at")
    private Instant countedAt;

    @Column(name = "waits_until")
    private @Nullable Instant waitsUntil;

    @SuppressWarnings("NullAway")
    protected AttemptCount() {}

    /** Counts a try before it is made; or, during a wait, refuses it uncounted and says until when. */
    Optional<Instant> count(Allowance allowance, Instant at) {
        if (waitsUntil != null && at.isBefore(waitsUntil)) {
            return Optional.of(waitsUntil);
        }
        counted = countedAt.plus(Allowance.REMEMBERED).isBefore(at) ? 1 : counted + 1;
        countedAt = at;
        Duration wait = allowance.waitAfter(counted);
        // A free try asks nobody to wait: of tries made at once, the earlier may be counted after the later.
        waitsUntil = wait.isZero() ? null : at.plus(wait);
        return Optional.empty();
    }

    /** The try was no failure after all. */
    void takeBackOne() {
        counted = Math.max(0, counted - 1);
        waitsUntil = null;
    }
}
