package org.betweensessions.web.assignments;

import jakarta.validation.Valid;
import java.time.Clock;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.platform.Unreadable;
import org.betweensessions.web.platform.ZoneGroup;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a lead gives an assignment other times, or withdraws it. */
@Controller
@RequestMapping("/programs/{program}/assignments/{assignment}")
class ChangesController {
    private final Access access;
    private final Programs programs;
    private final Assignments assignments;
    private final Clock clock;

    ChangesController(Access access, Programs programs, Assignments assignments, Clock clock) {
        this.access = access;
        this.programs = programs;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** @param dueNow whether to fill in the present minute as the due time */
    @GetMapping("/times")
    ModelAndView times(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AssignmentId assignment,
            @RequestParam(defaultValue = "false") boolean dueNow) {
        Seat seat = access.seat(who, program).asLead();
        Window window = assignments.find(program, assignment).window();
        return page("assignments/times", seat, assignment)
                .addObject("timesForm", dueNow ? TimesForm.dueNow(window, clock.instant()) : TimesForm.of(window));
    }

    @PostMapping("/times")
    ModelAndView reschedule(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AssignmentId assignment,
            @Valid @ModelAttribute TimesForm timesForm,
            BindingResult errors,
            RedirectAttributes redirect) {
        Seat seat = access.seat(who, program).asLead();
        Unreadable.check(errors);
        return timesForm
                .window(errors)
                .map(window -> assignments.reschedule(seat, assignment, window))
                .map(card -> done(card, "assignments.rescheduled", redirect))
                .orElseGet(
                        () -> refused(HttpStatus.UNPROCESSABLE_CONTENT, page("assignments/times", seat, assignment)));
    }

    @GetMapping("/withdrawal")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AssignmentId assignment) {
        return page("assignments/withdrawal", access.seat(who, program).asLead(), assignment);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AssignmentId assignment,
            RedirectAttributes redirect) {
        Seat seat = access.seat(who, program).asLead();
        AssignmentCard card = assignments.find(program, assignment);
        return switch (assignments.withdraw(seat, assignment)) {
            case WITHDRAWN -> done(card, "assignments.withdrawn", redirect);
            case BEGUN -> refused(HttpStatus.CONFLICT, page("assignments/withdrawal", seat, assignment));
        };
    }

    private ModelAndView page(String view, Seat seat, AssignmentId id) {
        ProgramId program = seat.program().id();
        AssignmentCard card = assignments.find(program, id);
        return new ModelAndView(view)
                .addObject("seat", seat)
                .addObject("card", card)
                .addObject("cohort", programs.openCohort(program, card.cohort()))
                .addObject("begun", assignments.begun(program, id))
                .addObject("zones", ZoneGroup.all(card.window().zone().getId()));
    }

    private static ModelAndView refused(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView done(AssignmentCard card, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", message);
        redirect.addFlashAttribute("doneTitle", card.title());
        return new ModelAndView("redirect:/programs/" + card.program() + "/cohorts/" + card.cohort() + "/assignments");
    }
}
