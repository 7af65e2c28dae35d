package org.betweensessions.web.reviewing;

import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What waits for a cohort's supervisors. */
@Controller
class QueueController {
    private final Access access;
    private final ReviewPages pages;

    QueueController(Access access, ReviewPages pages) {
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/programs/{program}/cohorts/{cohort}/queue")
    ModelAndView queue(
            @AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, @PathVariable CohortId cohort) {
        Seat seat = access.seat(who, program).asSupervisorOf(cohort);
        return pages.queue(seat, cohort);
    }
}
