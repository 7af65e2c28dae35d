package org.betweensessions.web.programs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.platform.Site;
import org.betweensessions.web.platform.Unreadable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A cohort's people. */
@Controller
@RequestMapping("/programs/{program}/cohorts/{cohort}")
class CohortController {
    private final Access access;
    private final Programs programs;
    private final Joining joining;
    private final Site site;
    private final Clock clock;

    CohortController(Access access, Programs programs, Joining joining, Site site, Clock clock) {
        this.access = access;
        this.programs = programs;
        this.joining = joining;
        this.site = site;
        this.clock = clock;
    }

    record PeopleForm(
            @NotNull CohortRole role,
            @NotBlank @Size(max = 100_000) String people) {}

    @GetMapping
    String cohort(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            Model model) {
        model.addAttribute("peopleForm", new PeopleForm(CohortRole.TRAINEE, ""));
        return page(access.seat(who, program).asStaffOf(cohort), cohort, model);
    }

    @PostMapping("/people")
    String addPeople(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @Valid @ModelAttribute PeopleForm peopleForm,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Seat seat = access.seat(who, program).asLead();
        Unreadable.check(errors);
        if (errors.hasErrors()) {
            return page(seat, cohort, model);
        }
        return switch (joining.addPasted(seat, cohort, peopleForm.role(), peopleForm.people(), clock.instant())) {
            case PeopleAdded.Added added -> {
                redirect.addFlashAttribute("newcomers", added.people());
                yield "redirect:/programs/" + program + "/cohorts/" + cohort + "#newcomers";
            }
            case PeopleAdded.Refused refused -> {
                model.addAttribute("lineErrors", refused.errors());
                yield page(seat, cohort, model);
            }
        };
    }

    @PostMapping("/people/{person}/password-link")
    String passwordLink(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @PathVariable PersonId person,
            RedirectAttributes redirect) {
        Seat seat = access.seat(who, program).asLead();
        redirect.addFlashAttribute(
                "passwordLink",
                joining.passwordLink(seat, cohort, person, clock.instant()).orElse(""));
        redirect.addFlashAttribute(
                "passwordLinkFor", programs.member(program, person).name());
        return "redirect:/programs/" + program + "/cohorts/" + cohort + "#password-link";
    }

    private String page(Seat seat, CohortId cohort, Model model) {
        ProgramId program = seat.program().id();
        model.addAttribute("seat", seat);
        model.addAttribute("site", site);
        model.addAttribute("cohort", programs.cohort(program, cohort));
        model.addAttribute("trainees", programs.trainees(program, cohort));
        model.addAttribute("supervisors", programs.supervisors(program, cohort));
        model.addAttribute("awaited", joining.awaited(program, cohort, clock.instant()));
        return "programs/cohort";
    }
}
