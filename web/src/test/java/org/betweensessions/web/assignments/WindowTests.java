package org.betweensessions.web.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTests {
    private static final Instant OPENS = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-08T08:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-11-05T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T07:59:59.999Z, NOT_YET_OPEN",
        "2026-11-01T08:00:00Z, OPEN",
        "2026-11-08T08:00:59.999Z, OPEN",
        "2026-11-08T08:01:00Z, LATE",
    })
    void opensAtTheInstantAndIsDueThroughTheMinute(Instant at, Window.Standing standing) {
        assertThat(new Window(OPENS, DUE, ZoneOffset.UTC).at(at)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-05T07:59:59.999Z, OPEN", "2026-11-05T08:00:00Z, CLOSED", "2026-12-05T08:00:00Z, CLOSED"})
    void takesNothingMoreFromTheInstantItsCohortIsClosed(Instant at, Window.Standing standing) {
        assertThat(new Window(OPENS, DUE, ZoneOffset.UTC, Optional.of(CLOSED)).at(at))
                .isEqualTo(standing);
    }

    @Test
    void takesResponsesWhileItIsOpenAndLate() {
        assertThat(Window.Standing.values())
                .filteredOn(Window.Standing::mayRespond)
                .containsExactly(Window.Standing.OPEN, Window.Standing.LATE);
    }
}
