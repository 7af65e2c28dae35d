package org.betweensessions.web.accounts;

import java.time.Clock;
import org.springframework.boot.test.context.TestComponent;

/** The link that an empty installation prints for its operator. */
@TestComponent
public class FirstLink {
    private final FirstStart firstStart;
    private final Clock clock;

    public FirstLink(FirstStart firstStart, Clock clock) {
        this.firstStart = firstStart;
        this.clock = clock;
    }

    public String path() {
        return firstStart.link(clock.instant()).orElseThrow();
    }
}
