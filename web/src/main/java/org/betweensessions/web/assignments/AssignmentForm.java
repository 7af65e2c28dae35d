package org.betweensessions.web.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a lead fills in to assign a training module.
 *
 * @param again what the lead knows to be assigned already and assigns once more, as {@link #which()} names it
 */
record AssignmentForm(
        @NotNull(message = "{assignments.cohort.choose}") @Nullable
        UUID cohort,

        @NotBlank(message = "{assignments.module.choose}") String module,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime opens,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime due,

        @NotBlank String zone,

        @NotNull(message = "{assignments.grading.choose}") @Nullable
        Grading grading,

        @Nullable String again)
        implements TypedTimes {
    public String which() {
        return cohort + " " + module;
    }

    public boolean isAgain() {
        return which().equals(again);
    }
}
