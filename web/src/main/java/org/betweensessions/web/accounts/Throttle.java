package org.betweensessions.web.accounts;

import java.time.Instant;
import java.util.Optional;
import org.betweensessions.web.platform.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. The counts are rows, so that several nodes share them, and a try is counted before it is made, so that
 * many at once are many.
 */
@Service
@Transactional
class Throttle {
    private final AttemptCounts counts;

    Throttle(AttemptCounts counts) {
        this.counts = counts;
    }

    /** Empty when the try may be made; else until when to wait. */
    Optional<Instant> count(Allowance allowance, String whose, Instant at) {
        String subject = subject(allowance, whose);
        counts.forgetBefore(at.minus(Allowance.REMEMBERED));
        counts.insertIfNew(subject, at);
        return counts.findBySubject(subject).orElseThrow().count(allowance, at);
    }

    void takeBackOne(Allowance allowance, String whose) {
        counts.findBySubject(subject(allowance, whose)).ifPresent(AttemptCount::takeBackOne);
    }

    void forget(Allowance allowance, String whose) {
        counts.forget(subject(allowance, whose));
    }

    private static String subject(Allowance allowance, String whose) {
        return Sha256.hex(allowance + " " + whose);
    }
}
