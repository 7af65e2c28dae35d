package org.betweensessions.web.assignments;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.platform.Unreadable;
import org.betweensessions.web.platform.ZoneGroup;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    ModelAndView blank(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @RequestParam(defaultValue = "") String module,
            @RequestParam Optional<CohortId> cohort) {
        Seat seat = access.seat(who, program).asLead();
        ZoneId zone = seat.program().zone();
        LocalDateTime today = clock.instant().atZone(zone).toLocalDate().atTime(LocalTime.of(8, 0));
        return form(seat, zone.getId())
                .addObject(
                        "assignmentForm",
                        new AssignmentForm(
                                cohort.map(CohortId::value).orElse(null),
                                module,
                                today,
                                today.plusDays(14).with(LocalTime.of(23, 59)),
                                zone.getId(),
                                null,
                                null));
    }

    @PostMapping("/assignments/new")
    ModelAndView assign(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @Valid @ModelAttribute AssignmentForm assignmentForm,
            BindingResult errors,
            RedirectAttributes redirect) {
        Seat seat = access.seat(who, program).asLead();
        Unreadable.check(errors);
        Optional<Window> window = assignmentForm.window(errors);
        List<AssignmentCard> already = already(program, assignmentForm);
        if (!already.isEmpty() && !assignmentForm.isAgain()) {
            errors.rejectValue("again", "assignments.already");
        }
        if (window.isEmpty() || errors.hasErrors()) {
            ModelAndView page = form(seat, assignmentForm.zone()).addObject("already", already);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        AssignmentCard card = assignments.assign(
                seat,
                new CohortId(Objects.requireNonNull(assignmentForm.cohort())),
                library.module(assignmentForm.module()),
                window.get(),
                Objects.requireNonNull(assignmentForm.grading()),
                clock.instant());
        redirect.addFlashAttribute("done", "assignments.assigned");
        redirect.addFlashAttribute("doneTitle", card.title());
        return new ModelAndView("redirect:/programs/" + program + "/cohorts/" + card.cohort() + "/assignments");
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
        model.addAttribute("supervised", programs.supervised(program).contains(cohort));
        model.addAttribute("assignments", assignments.of(program, cohort));
        return "assignments/cohort";
    }

    private List<AssignmentCard> already(ProgramId program, AssignmentForm form) {
        if (form.cohort() == null) {
            return List.of();
        }
        CohortId cohort =
                programs.openCohort(program, new CohortId(form.cohort())).id();
        return assignments.of(program, cohort).stream()
                .filter(card -> card.module().equals(form.module()))
                .toList();
    }

    private ModelAndView form(Seat seat, @Nullable String zone) {
        ProgramId program = seat.program().id();
        return new ModelAndView("assignments/new")
                .addObject("seat", seat)
                .addObject(
                        "cohorts",
                        programs.cohorts(program).stream()
                                .filter(cohort -> !cohort.closed())
                                .toList())
                .addObject("supervised", programs.supervised(program))
                .addObject("modules", library.modules())
                .addObject("zones", ZoneGroup.all(Objects.requireNonNullElse(zone, "")));
    }
}
