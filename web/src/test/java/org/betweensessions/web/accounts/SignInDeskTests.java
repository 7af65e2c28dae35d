package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.betweensessions.web.accounts.SignInOutcome.Admitted;
import org.betweensessions.web.accounts.SignInOutcome.AskedToWait;
import org.betweensessions.web.accounts.SignInOutcome.Refused;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnARealPort
class SignInDeskTests extends AccountsOnTrial {
    @Autowired
    private SignInDesk desk;

    @Autowired
    private Throttle throttle;

    @Test
    void admitsFromAnAddressAfterAHundredFailuresThere() {
        failFrom("203.0.113.1", 100);

        assertThat(signIn(account(), PASSWORD, "203.0.113.1")).isInstanceOf(Admitted.class);
    }

    @Test
    void asksAnAddressToWaitAfterAHundredAndOne() {
        failFrom("203.0.113.2", 101);

        assertThat(signIn(account(), PASSWORD, "203.0.113.2"))
                .isEqualTo(new AskedToWait(clock.instant().plus(Duration.ofSeconds(30))));
    }

    @Test
    void doesNotCountASuccessAgainstItsAddress() {
        failFrom("203.0.113.3", 100);
        String email = account();
        signIn(email, PASSWORD, "203.0.113.3");

        assertThat(signIn(email, PASSWORD, "203.0.113.3")).isInstanceOf(Admitted.class);
    }

    @Test
    void doesNotBlameAnAccountForWhatAnAddressTriedInVain() {
        failFrom("203.0.113.4", 101);
        String email = account();
        for (int i = 0; i < 10; i++) {
            signIn(email, "wrong password number " + i, "203.0.113.4");
        }

        assertThat(signIn(email, PASSWORD, "203.0.113.5")).isInstanceOf(Admitted.class);
    }

    @Test
    void countsTheSpellingsOfAnAddressTogether() {
        String email = account();
        for (int i = 0; i < 6; i++) {
            assertThat(signIn(
                            i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT),
                            "wrong password number " + i,
                            "203.0.113.6"))
                    .isInstanceOf(Refused.class);
        }

        assertThat(signIn(email, PASSWORD, "203.0.113.6")).isInstanceOf(AskedToWait.class);
    }

    private SignInOutcome signIn(String email, String password, String address) {
        return desk.signIn(email, password, address, clock.instant());
    }

    private void failFrom(String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.count(Allowance.SIGN_IN_FROM_ADDRESS, address, clock.instant());
        }
    }
}
