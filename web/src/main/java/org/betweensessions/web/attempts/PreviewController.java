package org.betweensessions.web.attempts;

import java.time.Clock;
import java.util.Map;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.VignetteCard;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Plays a vignette for staff, on the same pages as an attempt. */
@Controller
@RequestMapping("/programs/{program}")
class PreviewController {
    private final Access access;
    private final Library library;
    private final Previewing previewing;
    private final PlayPages pages;
    private final Clock clock;

    PreviewController(Access access, Library library, Previewing previewing, PlayPages pages, Clock clock) {
        this.access = access;
        this.library = library;
        this.previewing = previewing;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/library/vignettes/{vignette}/previews")
    String start(
            @AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, @PathVariable String vignette) {
        Seat seat = access.seat(who, program).asStaff();
        VignetteCard card = library.vignettes().stream()
                .filter(shelved -> shelved.id().equals(named(vignette)))
                .findFirst()
                .orElseThrow(() -> new NotFound("No vignette " + vignette));
        return toStep(program, previewing.start(seat, card.revision(), clock.instant()), 1);
    }

    @GetMapping("/previews/{preview}/steps/{step}")
    ModelAndView step(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable PreviewId preview,
            @PathVariable int step,
            @RequestParam(defaultValue = "false") boolean read) {
        Previewing.Situation now = previewing.situation(access.seat(who, program), preview);
        return now.station(step).number() < now.course().here().number()
                ? pages.previewReceipt(program, now, step)
                : pages.preview(program, now, read, Map.of());
    }

    @PostMapping("/previews/{preview}/steps/{step}")
    ModelAndView commit(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable PreviewId preview,
            @PathVariable int step,
            @RequestParam Map<String, String> form) {
        Seat seat = access.seat(who, program);
        Previewing.Situation now = previewing.situation(seat, preview);
        return switch (pages.offered(now.station(step), form)) {
            case OfferedMove.Incomplete incomplete -> {
                ModelAndView page = pages.preview(program, now, true, form).addObject("lacks", incomplete.lacks());
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case OfferedMove.Fits fits -> {
                previewing.commit(seat, preview, step, new Move.Responded(fits.response()));
                yield new ModelAndView(toStep(program, preview, step));
            }
        };
    }

    @PostMapping("/previews/{preview}/steps/{step}/read-on")
    String readOn(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable PreviewId preview,
            @PathVariable int step) {
        Previewing.Situation now = previewing.commit(access.seat(who, program), preview, step, new Move.ReadOn());
        return toStep(program, preview, now.course().here().number());
    }

    @PostMapping("/previews/{preview}/steps/{step}/set-aside")
    String setAside(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable PreviewId preview,
            @PathVariable int step) {
        previewing.commit(access.seat(who, program), preview, step, new Move.SetAside());
        return toStep(program, preview, step);
    }

    @PostMapping("/previews/{preview}/steps/{step}/go-on")
    String goOn(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable PreviewId preview,
            @PathVariable int step) {
        previewing.situation(access.seat(who, program), preview);
        return toStep(program, preview, step + 1);
    }

    private static VignetteId named(String vignette) {
        try {
            return new VignetteId(vignette);
        } catch (IllegalArgumentException e) {
            throw new NotFound("No vignette " + vignette);
        }
    }

    private static String toStep(ProgramId program, PreviewId preview, int step) {
        return "redirect:/programs/" + program + "/previews/" + preview + "/steps/" + step;
    }
}
