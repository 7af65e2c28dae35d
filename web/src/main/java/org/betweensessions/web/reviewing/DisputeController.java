package org.betweensessions.web.reviewing;

import java.time.Clock;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a trainee disputes a key, with a reason. */
@Controller
@RequestMapping("/programs/{program}/attempts/{attempt}/steps/{step}/dispute")
class DisputeController {
    private final Access access;
    private final Disputing disputing;
    private final ReviewPages pages;
    private final Clock clock;

    DisputeController(Access access, Disputing disputing, ReviewPages pages, Clock clock) {
        this.access = access;
        this.disputing = disputing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step) {
        Seat seat = access.seat(who, program);
        return pages.dispute(disputing.responded(seat, attempt, step));
    }

    @PostMapping
    ModelAndView raise(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean urgent) {
        Seat seat = access.seat(who, program);
        return pages.said(
                text,
                words -> attempt.pathIn(program) + "/steps/" + step + "/dispute#dispute-"
                        + disputing.raise(seat, attempt, step, words, urgent, clock.instant()),
                () -> pages.dispute(disputing.responded(seat, attempt, step)).addObject("urgent", urgent));
    }
}
