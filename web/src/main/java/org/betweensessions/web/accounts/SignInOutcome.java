package org.betweensessions.web.accounts;

import java.time.Instant;

sealed interface SignInOutcome {
    record Admitted(Person person) implements SignInOutcome {}

    /** Unknown address, no password yet or a wrong one: nobody outside learns which. */
    record Refused() implements SignInOutcome {}

    record AskedToWait(Instant until) implements SignInOutcome {}
}
