package org.betweensessions.web.programs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.betweensessions.web.accounts.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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

    record CohortForm(@NotBlank @Size(max = 200) String name) {
        CohortForm {
            name = name == null ? "" : name.replaceAll("\\p{Cc}+", " ").strip();
        }
    }

    @GetMapping
    String program(@AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, Model model) {
        model.addAttribute("cohortForm", new CohortForm(""));
        return page(access.seat(who, program).asStaff(), model);
    }

    @PostMapping("/cohorts")
    String createCohort(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @Valid @ModelAttribute CohortForm cohortForm,
            BindingResult errors,
            Model model) {
        Seat seat = access.seat(who, program).asLead();
        if (errors.hasErrors()) {
            return page(seat, model);
        }
        return switch (programs.createCohort(seat, cohortForm.name(), clock.instant())) {
            case CohortCreation.CohortCreated created -> "redirect:/programs/" + program + "/cohorts/" + created.id();
            case CohortCreation.NameTaken taken -> {
                errors.rejectValue("name", "programs.cohort.name.taken");
                yield page(seat, model);
            }
        };
    }

    private String page(Seat seat, Model model) {
        List<CohortCard> shown = programs.cohorts(seat.program().id()).stream()
                .filter(cohort -> seat.leads() || seat.supervises().contains(cohort.id()))
                .toList();
        model.addAttribute("seat", seat);
        model.addAttribute("cohorts", shown);
        return "programs/program";
    }
}
