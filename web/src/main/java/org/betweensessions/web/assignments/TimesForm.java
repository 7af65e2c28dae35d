package org.betweensessions.web.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a lead fills in to give an assignment other times. */
record TimesForm(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime opens,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime due,

        @NotBlank String zone)
        implements TypedTimes {
    static TimesForm of(Window window) {
        return new TimesForm(
                local(window, window.opensAt()),
                local(window, window.dueAt()),
                window.zone().getId());
    }

    /** The same times, but due at once. */
    static TimesForm dueNow(Window window, Instant now) {
        return new TimesForm(
                local(window, window.opensAt()),
                local(window, now),
                window.zone().getId());
    }

    private static LocalDateTime local(Window window, Instant instant) {
        return instant.atZone(window.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
