package org.betweensessions.web.assignments;

import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.platform.MarkdownRenderer;
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

/** The lead's and supervisors' way to the shelf: training modules, vignettes, and what is wrong with an author's folder. */
@Controller
@RequestMapping("/programs/{program}/library")
class LibraryController {
    private final Access access;
    private final Library library;
    private final MarkdownRenderer renderer;

    LibraryController(Access access, Library library, MarkdownRenderer renderer) {
        this.access = access;
        this.library = library;
        this.renderer = renderer;
    }

    @GetMapping
    String shelf(@AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, Model model) {
        model.addAttribute("seat", access.seat(who, program).asStaff());
        model.addAttribute("modules", library.modules());
        model.addAttribute("vignettes", library.vignettes());
        model.addAttribute("topics", library.topics());
        model.addAttribute("diagnostics", library.diagnostics().size());
        return "assignments/library";
    }

    @GetMapping("/modules/{module}")
    String module(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable String module,
            Model model) {
        Seat seat = access.seat(who, program).asStaff();
        var card = library.module(module);
        model.addAttribute("seat", seat);
        model.addAttribute("card", card);
        model.addAttribute("topics", library.topics());
        model.addAttribute(
                "frameworks",
                FrameworkView.trainedBy(card.module(), library.coverage().areas()));
        model.addAttribute("reading", renderer.html(card.module().reading()));
        model.addAttribute("guide", renderer.html(card.module().facilitatorGuide()));
        return "assignments/module";
    }

    @GetMapping("/diagnostics")
    String diagnostics(@AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, Model model) {
        model.addAttribute("seat", access.seat(who, program).asLead());
        model.addAttribute("diagnostics", library.diagnostics());
        return "assignments/diagnostics";
    }

    @PostMapping("/readings")
    String readAgain(@AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program) {
        access.seat(who, program).asLead();
        library.readAgain();
        return "redirect:/programs/" + program + "/library/diagnostics";
    }
}
