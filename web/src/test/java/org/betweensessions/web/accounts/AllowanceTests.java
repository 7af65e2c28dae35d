package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTests {
    @ParameterizedTest
    @CsvSource({
        "1, PT0S",
        "5, PT0S",
        "6, PT30S",
        "7, PT60S",
        "12, PT32M",
        "13, PT1H",
        "14, PT1H",
        "1000000, PT1H",
    })
    void doublesTheWaitForAnAccountUpToAnHour(int tries, Duration wait) {
        assertThat(Allowance.SIGN_IN_TO_ACCOUNT.waitAfter(tries)).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource({"100, PT0S", "101, PT30S", "105, PT8M", "106, PT15M", "1000000, PT15M"})
    void givesACampusAHundredTriesBeforeItWaits(int tries, Duration wait) {
        assertThat(Allowance.SIGN_IN_FROM_ADDRESS.waitAfter(tries)).isEqualTo(wait);
    }
}
