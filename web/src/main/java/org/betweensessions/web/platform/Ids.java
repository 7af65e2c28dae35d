package org.betweensessions.web.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes ids before anything is saved: UUIDs of version 7, so that rows of one time lie together in an index. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next(Instant at) {
        long time = at.toEpochMilli() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long random = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(time, random);
    }
}
