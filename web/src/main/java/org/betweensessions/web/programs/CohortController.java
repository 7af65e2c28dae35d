package org.betweensessions.web.programs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.platform.Unreadable;
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

/** A cohort's people. */
@Controller
@RequestMapping("/programs/{program}/cohorts/{cohort}")
class CohortController {
    private final Access access;
    private final Programs programs;
    private final Joining joining;
    private final CohortPages pages;
    private final Clock clock;

    CohortController(Access access, Programs programs, Joining joining, CohortPages pages, Clock clock) {
        this.access = access;
        this.programs = programs;
        this.joining = joining;
        this.pages = pages;
        this.clock = clock;
    }

    record PeopleForm(
            @NotNull CohortRole role,
            @NotBlank @Size(max = 100_000) String people) {}

    @GetMapping
    ModelAndView cohort(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") int page) {
        Seat seat = access.seat(who, program).asStaffOf(cohort);
        return pages.people(seat, cohort, find, page).addObject("peopleForm", new PeopleForm(CohortRole.TRAINEE, ""));
    }

    @PostMapping("/people")
    ModelAndView addPeople(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @Valid @ModelAttribute PeopleForm peopleForm,
            BindingResult errors,
            RedirectAttributes redirect) {
        Seat seat = access.seat(who, program).asLead();
        Unreadable.check(errors);
        if (errors.hasErrors()) {
            return refused(seat, cohort);
        }
        return switch (joining.addPasted(seat, cohort, peopleForm.role(), peopleForm.people(), clock.instant())) {
            case PeopleAdded.Added added -> {
                redirect.addFlashAttribute("newcomers", added.people());
                yield new ModelAndView("redirect:/programs/" + program + "/cohorts/" + cohort + "#newcomers");
            }
            case PeopleAdded.Refused refused -> refused(seat, cohort).addObject("lineErrors", refused.errors());
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
        joining.passwordLink(seat, cohort, person, clock.instant())
                .ifPresent(link -> redirect.addFlashAttribute("passwordLink", link));
        redirect.addFlashAttribute(
                "passwordLinkFor", programs.member(program, person).name());
        return "redirect:/programs/" + program + "/cohorts/" + cohort + "#password-link";
    }

    private ModelAndView refused(Seat seat, CohortId cohort) {
        ModelAndView page = pages.people(seat, cohort, "", 1);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
