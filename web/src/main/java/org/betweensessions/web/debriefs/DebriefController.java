package org.betweensessions.web.debriefs;

import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.reviewing.Reviewed;
import org.betweensessions.web.reviewing.Reviews;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a trainee sees at the end. */
@Controller
class DebriefController {
    private final Access access;
    private final Reviews reviews;
    private final DebriefPages pages;

    DebriefController(Access access, Reviews reviews, DebriefPages pages) {
        this.access = access;
        this.reviews = reviews;
        this.pages = pages;
    }

    @GetMapping("/programs/{program}/attempts/{attempt}/debrief")
    ModelAndView debrief(
            @AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, @PathVariable AttemptId attempt) {
        Reviewed reviewed = reviews.asOwnTrainee(access.seat(who, program), attempt);
        return reviewed.attempt().course().complete()
                ? pages.debrief(reviewed)
                : new ModelAndView("redirect:/programs/" + program + "/attempts/" + attempt);
    }
}
