package org.betweensessions.web.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a lead fills in; local times mean what they say in the named zone. */
record AssignmentForm(
        @NotNull @Nullable UUID cohort,
        @NotBlank String module,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime opens,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime due,

        @NotBlank String zone,
        @NotNull @Nullable Grading grading) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** Whether this local time exists in the zone: an hour is left out when clocks go forward. */
    static boolean exists(LocalDateTime local, ZoneId zone) {
        return !zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** Whether every database can store it and every screen show it. */
    static boolean isNear(LocalDateTime local) {
        return local.getYear() >= FIRST_YEAR && local.getYear() <= LAST_YEAR;
    }
}
