package org.betweensessions.web.accounts;

import java.time.Duration;

/**
 * How many tries in a row are free, and how long one waits after each further one: 30 seconds, doubling. Never for good, so that
 * no stranger can lock anybody out. A campus shares one network address, hence its wider allowance.
 */
enum Allowance {
    SIGN_IN_TO_ACCOUNT(5, Duration.ofHours(1)),
    SIGN_IN_FROM_ADDRESS(100, Duration.ofMinutes(15)),
    LOST_PASSWORD_OF_ACCOUNT(3, Duration.ofHours(1)),
    LOST_PASSWORD_FROM_ADDRESS(20, Duration.ofHours(1));

    /** After a day without a try counting begins anew; longer than any wait. */
    static final Duration REMEMBERED = Duration.ofDays(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int DOUBLINGS_TO_ANY_LIMIT = 10;

    private final int free;
    private final Duration longestWait;

    Allowance(int free, Duration longestWait) {
        this.free = free;
        this.longestWait = longestWait;
    }

    Duration waitAfter(int tries) {
        if (tries <= free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - free - 1, DOUBLINGS_TO_ANY_LIMIT));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
