package org.betweensessions.web.assignments;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.platform.Unreadable;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Assigns a training module to a cohort, and shows what a cohort has been assigned. */
@Controller
@RequestMapping("/programs/{program}")
class AssignmentController {
    private final Access access;
    private final Programs programs;
    private final Library library;
    private final Assignments assignments;
    private final Clock clock;

    AssignmentController(Access access, Programs programs, Library library, Assignments assignments, Clock clock) {
        this.access = access;
        this.programs = programs;
        this.library = library;
        this.assignments = assignments;
        this.clock = clock;
    }

    @GetMapping("/assignments/new")
    String blank(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @RequestParam(defaultValue = "") String module,
            @RequestParam Optional<CohortId> cohort,
            Model model) {
        Seat seat = access.seat(who, program).asLead();
        ZoneId zone = seat.program().zone();
        LocalDateTime today = clock.instant().atZone(zone).toLocalDate().atTime(LocalTime.of(8, 0));
        model.addAttribute(
                "assignmentForm",
                new AssignmentForm(
                        cohort.map(CohortId::value).orElse(null),
                        module,
                        today,
                        today.plusDays(14).with(LocalTime.of(23, 59)),
                        zone.getId(),
                        Grading.GRADED));
        return form(seat, model);
    }

    @PostMapping("/assignments")
    String assign(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @Valid @ModelAttribute AssignmentForm assignmentForm,
            BindingResult errors,
            Model model) {
        Seat seat = access.seat(who, program).asLead();
        Unreadable.check(errors);
        Optional<Window> window = errors.hasErrors() ? Optional.empty() : window(assignmentForm, errors);
        if (window.isEmpty()) {
            return form(seat, model);
        }
        AssignmentCard card = assignments.assign(
                seat,
                new CohortId(Objects.requireNonNull(assignmentForm.cohort())),
                library.module(assignmentForm.module()),
                window.get(),
                Objects.requireNonNull(assignmentForm.grading()),
                clock.instant());
        return "redirect:/programs/" + program + "/cohorts/" + card.cohort() + "/assignments";
    }

    @GetMapping("/cohorts/{cohort}/assignments")
    String ofCohort(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            Model model) {
        Seat seat = access.seat(who, program).asStaffOf(cohort);
        model.addAttribute("seat", seat);
        model.addAttribute("cohort", programs.cohort(program, cohort));
        model.addAttribute("assignments", assignments.of(program, cohort));
        return "assignments/cohort";
    }

    private String form(Seat seat, Model model) {
        model.addAttribute("seat", seat);
        model.addAttribute("cohorts", programs.cohorts(seat.program().id()));
        model.addAttribute("modules", library.modules());
        model.addAttribute("zones", Zones.offered());
        return "assignments/new";
    }

    private static Optional<Window> window(AssignmentForm form, BindingResult errors) {
        LocalDateTime opens = Objects.requireNonNull(form.opens());
        LocalDateTime due = Objects.requireNonNull(form.due());
        Optional<ZoneId> zone = Zones.find(form.zone());
        if (zone.isEmpty()) {
            errors.rejectValue("zone", "assignments.zone.unknown");
            return Optional.empty();
        }
        if (!AssignmentForm.isNear(opens)) {
            errors.rejectValue("opens", "assignments.time.far");
        }
        if (!AssignmentForm.isNear(due)) {
            errors.rejectValue("due", "assignments.time.far");
        }
        if (!AssignmentForm.exists(opens, zone.get())) {
            errors.rejectValue("opens", "assignments.time.skipped");
        }
        if (!AssignmentForm.exists(due, zone.get())) {
            errors.rejectValue("due", "assignments.time.skipped");
        }
        if (!opens.isBefore(due)) {
            errors.rejectValue("due", "assignments.due.before.opens");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Window(
                        opens.atZone(zone.get()).toInstant(),
                        due.atZone(zone.get()).toInstant(),
                        zone.get()));
    }
}
