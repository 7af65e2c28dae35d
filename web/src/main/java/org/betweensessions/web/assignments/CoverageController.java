package org.betweensessions.web.assignments;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.betweensessions.content.coverage.Coverage;
import org.betweensessions.content.coverage.Subject;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.VignetteCard;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.ProgramId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the library carries of the reference data, for those who may preview every vignette anyway. */
@Controller
@RequestMapping("/programs/{program}/library")
class CoverageController {
    private final Access access;
    private final Library library;

    CoverageController(Access access, Library library) {
        this.access = access;
        this.library = library;
    }

    @GetMapping("/coverage")
    String coverage(@AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, Model model) {
        model.addAttribute("seat", access.seat(who, program).asStaff());
        Coverage coverage = library.coverage();
        Map<String, String> titles = library.vignettes().stream()
                .collect(Collectors.toMap(card -> card.id().value(), VignetteCard::title));
        model.addAttribute(
                "subjects",
                Arrays.stream(Subject.values())
                        .map(subject -> SubjectView.of(subject, coverage.of(subject), titles))
                        .filter(view -> !view.entries().isEmpty())
                        .toList());
        model.addAttribute("frameworks", FrameworkView.all(coverage.areas()));
        return "assignments/coverage";
    }

    @GetMapping("/standards/{code}/{section}")
    String standard(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable String code,
            @PathVariable String section,
            Model model) {
        model.addAttribute("seat", access.seat(who, program).asStaff());
        model.addAttribute("citing", library.citing(code, section));
        return "assignments/standard";
    }
}
