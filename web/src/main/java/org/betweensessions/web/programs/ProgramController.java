package org.betweensessions.web.programs;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** A program's front page: its cohorts. */
@Controller
@RequestMapping("/programs/{program}")
class ProgramController {
    private final Access access;
    private final Programs programs;
    private final Clock clock;

    ProgramController(Access access, Programs programs, Clock clock) {
        this.access = access;
        this.programs = programs;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView program(@AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program) {
        return page(access.seat(who, program).asStaff()).addObject("cohortName", new CohortName(""));
    }

    @PostMapping("/cohorts")
    ModelAndView createCohort(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @Valid @ModelAttribute CohortName cohortName,
            BindingResult errors) {
        Seat seat = access.seat(who, program).asLead();
        if (errors.hasErrors()) {
            return refused(seat);
        }
        return switch (programs.createCohort(seat, cohortName.name(), clock.instant())) {
            case CohortCreation.CohortCreated created ->
                new ModelAndView("redirect:/programs/" + program + "/cohorts/" + created.id());
            case CohortCreation.NameTaken taken -> {
                errors.rejectValue("name", "programs.cohort.name.taken");
                yield refused(seat);
            }
        };
    }

    private ModelAndView refused(Seat seat) {
        ModelAndView page = page(seat);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Seat seat) {
        Map<Boolean, List<CohortCard>> shown = programs.cohorts(seat.program().id()).stream()
                .filter(cohort -> seat.leads() || seat.supervises().contains(cohort.id()))
                .collect(Collectors.partitioningBy(CohortCard::closed));
        return new ModelAndView("programs/program")
                .addObject("seat", seat)
                .addObject("cohorts", shown.get(false))
                .addObject("closed", shown.get(true));
    }
}
