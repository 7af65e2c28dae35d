package org.betweensessions.web.attempts;

import java.time.Clock;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentId;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A trainee's list of what is due, and the way into each vignette. */
@Controller
@RequestMapping("/programs/{program}")
class WorkController {
    private final Access access;
    private final WorkList workList;
    private final Assignments assignments;
    private final Playing playing;
    private final Clock clock;

    WorkController(Access access, WorkList workList, Assignments assignments, Playing playing, Clock clock) {
        this.access = access;
        this.workList = workList;
        this.assignments = assignments;
        this.playing = playing;
        this.clock = clock;
    }

    @GetMapping("/work")
    String work(@AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, Model model) {
        Seat seat = access.seat(who, program);
        model.addAttribute("seat", seat);
        model.addAttribute("work", workList.of(seat, clock.instant()));
        return "attempts/work";
    }

    @PostMapping("/assignments/{assignment}/vignettes/{place}/attempts")
    String start(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AssignmentId assignment,
            @PathVariable int place) {
        Seat seat = access.seat(who, program);
        AttemptId attempt = playing.start(seat, assignments.find(program, assignment), place, clock.instant());
        return "redirect:" + attempt.pathIn(program);
    }
}
