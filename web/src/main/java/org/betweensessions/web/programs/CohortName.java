package org.betweensessions.web.programs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The form in which a lead names a cohort. */
record CohortName(@NotBlank @Size(max = 200) String name) {
    CohortName {
        name = name == null ? "" : name.replaceAll("\\p{Cc}+", " ").strip();
    }
}
