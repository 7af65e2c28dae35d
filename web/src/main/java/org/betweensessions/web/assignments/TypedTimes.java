package org.betweensessions.web.assignments;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.betweensessions.web.platform.ZoneGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** When a lead wants an assignment to open and to be due; local times mean what they say in the named zone. */
sealed interface TypedTimes permits AssignmentForm, TimesForm {
    int FIRST_YEAR = 2000;
    int LAST_YEAR = 2199;

    @Nullable
    LocalDateTime opens();

    @Nullable
    LocalDateTime due();

    String zone();

    /** Empty when the form has a fault, which the errors name. */
    default Optional<Window> window(BindingResult errors) {
        if (!errors.hasErrors() && !ZoneGroup.accepts(zone())) {
            errors.rejectValue("zone", "assignments.zone.unknown");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        ZoneId zone = ZoneId.of(zone());
        LocalDateTime opens = Objects.requireNonNull(opens());
        LocalDateTime due = Objects.requireNonNull(due());
        check("opens", opens, zone, errors);
        check("due", due, zone, errors);
        if (!opens.isBefore(due)) {
            errors.rejectValue("due", "assignments.due.before.opens");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Window(
                        opens.atZone(zone).toInstant(), due.atZone(zone).toInstant(), zone));
    }

    /** Every database must be able to store it and every screen to show it; and an hour is left out when clocks go forward. */
    private static void check(String field, LocalDateTime local, ZoneId zone, BindingResult errors) {
        if (local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR) {
            errors.rejectValue(field, "assignments.time.far");
        }
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            errors.rejectValue(field, "assignments.time.skipped");
        }
    }
}
