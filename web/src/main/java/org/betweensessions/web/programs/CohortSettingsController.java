package org.betweensessions.web.programs;

import jakarta.validation.Valid;
import java.time.Clock;
import org.betweensessions.web.accounts.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A cohort's name, and whether it is closed. */
@Controller
@RequestMapping("/programs/{program}/cohorts/{cohort}")
class CohortSettingsController {
    private final Access access;
    private final Programs programs;
    private final CohortKeeping keeping;
    private final Clock clock;

    CohortSettingsController(Access access, Programs programs, CohortKeeping keeping, Clock clock) {
        this.access = access;
        this.programs = programs;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping("/settings")
    ModelAndView settings(
            @AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, @PathVariable CohortId cohort) {
        Seat seat = access.seat(who, program).asLead();
        return page(seat, cohort)
                .addObject(
                        "cohortName",
                        new CohortName(programs.cohort(program, cohort).name()));
    }

    @PostMapping("/settings")
    ModelAndView rename(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @Valid @ModelAttribute CohortName cohortName,
            BindingResult errors,
            RedirectAttributes redirect) {
        Seat seat = access.seat(who, program).asLead();
        if (!errors.hasErrors()) {
            switch (keeping.rename(seat, cohort, cohortName.name())) {
                case RENAMED -> redirect.addFlashAttribute("done", "programs.cohort.renamed");
                case NAME_TAKEN -> errors.rejectValue("name", "programs.cohort.name.taken");
            }
        }
        if (errors.hasErrors()) {
            ModelAndView page = page(seat, cohort);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView(toCohort(program, cohort));
    }

    @PostMapping("/closing")
    String close(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            RedirectAttributes redirect) {
        keeping.close(access.seat(who, program), cohort, clock.instant());
        redirect.addFlashAttribute("done", "programs.cohort.nowClosed");
        return toCohort(program, cohort);
    }

    @PostMapping("/reopening")
    String reopen(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            RedirectAttributes redirect) {
        keeping.reopen(access.seat(who, program), cohort);
        redirect.addFlashAttribute("done", "programs.cohort.nowOpen");
        return toCohort(program, cohort);
    }

    private ModelAndView page(Seat seat, CohortId cohort) {
        return new ModelAndView("programs/settings")
                .addObject("seat", seat)
                .addObject("cohort", programs.cohort(seat.program().id(), cohort));
    }

    private static String toCohort(ProgramId program, CohortId cohort) {
        return "redirect:/programs/" + program + "/cohorts/" + cohort;
    }
}
