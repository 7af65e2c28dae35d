package org.betweensessions.web.results;

import java.util.Optional;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentId;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A cohort's results, for those who supervise it. */
@Controller
@RequestMapping("/programs/{program}/cohorts/{cohort}")
class ResultsController {
    private final Access access;
    private final ResultsPages results;
    private final DecisionPages decisions;

    ResultsController(Access access, ResultsPages results, DecisionPages decisions) {
        this.access = access;
        this.results = results;
        this.decisions = decisions;
    }

    @GetMapping("/results")
    ModelAndView results(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @RequestParam Optional<AssignmentId> assignment,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        Seat seat = access.seat(who, program).asSupervisorOf(cohort);
        return results.cohort(seat, cohort, assignment, new Sought(Order.named(sort), name, Stage.named(state), page));
    }

    @GetMapping("/assignments/{assignment}/decisions")
    ModelAndView decisions(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @PathVariable AssignmentId assignment) {
        Seat seat = access.seat(who, program).asSupervisorOf(cohort);
        return decisions.list(seat, cohort, assignment);
    }

    @GetMapping("/assignments/{assignment}/decisions/{place}/{decision}")
    ModelAndView decision(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable CohortId cohort,
            @PathVariable AssignmentId assignment,
            @PathVariable int place,
            @PathVariable String decision,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String show) {
        Seat seat = access.seat(who, program).asSupervisorOf(cohort);
        ModelAndView page = decisions.decision(seat, cohort, assignment, place, decision, show);
        if (view.equals("slide")) {
            page.setViewName("results/slide");
        }
        return page;
    }
}
