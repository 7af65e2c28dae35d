package org.betweensessions.web.programs;

import java.time.Clock;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.accounts.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a lead takes somebody out of a cohort, or takes an invitation back. */
@Controller
@RequestMapping("/programs/{program}/cohorts/{cohort}")
class LeavingController {
    private final Access access;
    private final Programs programs;
    private final Leaving leaving;
    private final Inviting inviting;
    private final Clock clock;

    LeavingController(Access access, Programs programs, Leaving leaving, Inviting inviting, Clock clock) {
        this.access = access;
        this.programs = programs;
        this.leaving = leaving;
        this.inviting = inviting;
        this.clock = clock;
    }

    @GetMapping("/people/{person}/removal")
    String confirm(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @PathVariable PersonId person,
            Model model) {
        Seat seat = access.seat(who, program).asLead();
        model.addAttribute("seat", seat);
        model.addAttribute("cohort", programs.cohort(program, cohort));
        model.addAttribute("stay", leaving.stay(seat, cohort, person));
        return "programs/removal";
    }

    @PostMapping("/people/{person}/removal")
    String remove(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @PathVariable PersonId person,
            RedirectAttributes redirect) {
        Seat seat = access.seat(who, program).asLead();
        redirect.addFlashAttribute(
                "removed", leaving.end(seat, cohort, person).person().name());
        return "redirect:/programs/" + program + "/cohorts/" + cohort;
    }

    @PostMapping("/awaited/{person}/withdrawal")
    String withdraw(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @PathVariable PersonId person,
            RedirectAttributes redirect) {
        inviting.withdraw(access.seat(who, program), cohort, person, clock.instant());
        redirect.addFlashAttribute("done", "programs.invitation.withdrawn");
        return "redirect:/programs/" + program + "/cohorts/" + cohort;
    }
}
