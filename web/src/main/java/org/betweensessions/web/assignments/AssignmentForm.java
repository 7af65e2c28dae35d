package org.betweensessions.web.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a lead fills in to assign a training module. */
record AssignmentForm(
        @NotNull @Nullable UUID cohort,
        @NotBlank String module,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime opens,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime due,

        @NotBlank String zone,
        @NotNull @Nullable Grading grading)
        implements TypedTimes {}
