package org.betweensessions.web.debriefs;

import java.time.Clock;
import java.util.List;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.attempts.Remark;
import org.betweensessions.web.attempts.Remarks;
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
    private final Remarks remarks;
    private final Clock clock;

    DebriefController(Access access, Reviews reviews, DebriefPages pages, Remarks remarks, Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.pages = pages;
        this.remarks = remarks;
        this.clock = clock;
    }

    @GetMapping("/programs/{program}/attempts/{attempt}/debrief")
    ModelAndView debrief(
            @AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, @PathVariable AttemptId attempt) {
        Reviewed reviewed = reviews.asOwnTrainee(access.seat(who, program), attempt);
        if (!reviewed.attempt().course().complete()) {
            return new ModelAndView("redirect:" + attempt.pathIn(program));
        }
        List<Remark> said = remarks.on(program, List.of(attempt));
        ModelAndView page = pages.debrief(reviewed)
                .addObject("unseen", said.stream().filter(Remark::unseen).toList());
        remarks.see(program, said, clock.instant());
        return page;
    }
}
