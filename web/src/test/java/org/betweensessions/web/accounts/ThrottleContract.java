package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ThrottleContract {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final Allowance ACCOUNT = Allowance.SIGN_IN_TO_ACCOUNT;

    @Autowired
    private Throttle throttle;

    @Test
    void countsTriesThatComeAllAtOnce() throws Exception {
        Callable<Optional<Instant>> attempt = () -> throttle.count(ACCOUNT, "at once", AT);
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            long admitted = many.invokeAll(Collections.nCopies(50, attempt)).stream()
                    .map(Future::resultNow)
                    .filter(Optional::isEmpty)
                    .count();

            assertThat(admitted).isEqualTo(6);
        }
    }

    @Test
    void admitsAFreeTryThatIsCountedAfterALaterOne() {
        throttle.count(Allowance.SIGN_IN_FROM_ADDRESS, "a campus", AT.plusMillis(1));

        assertThat(throttle.count(Allowance.SIGN_IN_FROM_ADDRESS, "a campus", AT))
                .isEmpty();
    }

    @Test
    void doesNotCountWhatItRefuses() {
        for (int i = 0; i < 6; i++) {
            throttle.count(ACCOUNT, "patient", AT);
        }
        throttle.count(ACCOUNT, "patient", AT);
        Instant later = AT.plus(Duration.ofSeconds(30));
        throttle.count(ACCOUNT, "patient", later);

        assertThat(throttle.count(ACCOUNT, "patient", later)).contains(later.plus(Duration.ofSeconds(60)));
    }

    @Test
    void forgetsAfterADayWithoutATryAndNotBefore() {
        assertThat(tryAfterSixFailuresAnd("day", Duration.ofDays(1))).contains(Duration.ofSeconds(60));
        assertThat(tryAfterSixFailuresAnd("more", Duration.ofDays(1).plusMillis(1)))
                .isEmpty();
    }

    @Test
    void keepsAccountsApart() {
        for (int i = 0; i < 6; i++) {
            throttle.count(ACCOUNT, "one", AT);
        }

        assertThat(throttle.count(ACCOUNT, "one", AT)).isPresent();
        assertThat(throttle.count(ACCOUNT, "another", AT)).isEmpty();
    }

    private Optional<Duration> tryAfterSixFailuresAnd(String whose, Duration pause) {
        for (int i = 0; i < 6; i++) {
            throttle.count(ACCOUNT, whose, AT);
        }
        Instant next = AT.plus(pause);
        throttle.count(ACCOUNT, whose, next);
        return throttle.count(ACCOUNT, whose, next).map(until -> Duration.between(next, until));
    }
}
