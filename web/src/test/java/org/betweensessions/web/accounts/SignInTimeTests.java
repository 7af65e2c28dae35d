package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.betweensessions.web.accounts.SignInOutcome.Refused;
import org.betweensessions.web.testing.OnARealPort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether an address has an account cannot be told from how long a refusal takes. Medians, so that a busy machine does no harm. */
@OnARealPort
@Tag("long")
class SignInTimeTests extends AccountsOnTrial {
    private static final int TRIES = 101;
    private static final int BEFORE = 5;
    private static final String WRONG = "not this password at all";

    @Autowired
    private SignInDesk desk;

    @Autowired
    private Persons persons;

    @Autowired
    private Throttle throttle;

    @Test
    void takesAsLongForAnUnknownAddressAsForAWrongPassword() {
        assertThat(unknownToKnown(desk)).isBetween(0.75, 1.25);
    }

    @Test
    void showsInTheRatioIfNobodysPasswordWereNotCompared() {
        Passwords careless = new Passwords() {
            @Override
            boolean match(String password, @Nullable String hash) {
                return hash != null && super.match(password, hash);
            }
        };

        assertThat(unknownToKnown(new SignInDesk(persons, careless, throttle, credentials)))
                .isLessThan(0.75);
    }

    /** How long a refusal of an unknown address takes, as a part of how long one of a wrong password takes; one after the other. */
    private double unknownToKnown(SignInDesk desk) {
        String account = account();
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int turn = 0; turn < BEFORE + TRIES; turn++) {
            known.add(refuse(desk, account));
            unknown.add(refuse(desk, newAddress()));
        }
        double ratio = (double) median(unknown) / median(known);
        System.out.printf(
                "Refusals: unknown address %.1f ms, wrong password %.1f ms, ratio %.2f%n",
                median(unknown) / 1e6, median(known) / 1e6, ratio);
        return ratio;
    }

    private long refuse(SignInDesk desk, String email) {
        long start = System.nanoTime();
        SignInOutcome outcome = desk.signIn(email, WRONG, "203.0.113.77", clock.instant());
        long took = System.nanoTime() - start;
        assertThat(outcome).isInstanceOf(Refused.class);
        throttle.forget(Allowance.SIGN_IN_TO_ACCOUNT, email);
        throttle.forget(Allowance.SIGN_IN_FROM_ADDRESS, "203.0.113.77");
        return took;
    }

    private static long median(List<Long> times) {
        List<Long> warm = times.subList(BEFORE, times.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }
}
