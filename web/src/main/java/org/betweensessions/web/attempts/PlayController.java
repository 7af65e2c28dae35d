package org.betweensessions.web.attempts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.betweensessions.content.judging.Move;
import org.betweensessions.web.accounts.SignedIn;
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

/** The player: one step a page; what was committed leads to its receipt, what is still open to its station. */
@Controller
@RequestMapping("/programs/{program}/attempts/{attempt}")
class PlayController {
    private final Access access;
    private final OwnAttempts own;
    private final Playing playing;
    private final PlayPages pages;
    private final Remarks remarks;
    private final Clock clock;

    PlayController(Access access, OwnAttempts own, Playing playing, PlayPages pages, Remarks remarks, Clock clock) {
        this.access = access;
        this.own = own;
        this.playing = playing;
        this.pages = pages;
        this.remarks = remarks;
        this.clock = clock;
    }

    @GetMapping
    String resume(
            @AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, @PathVariable AttemptId attempt) {
        return toStep(
                program,
                attempt,
                own.situation(access.seat(who, program), attempt).atStep());
    }

    @GetMapping("/steps/{step}")
    ModelAndView step(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step,
            @RequestParam(defaultValue = "false") boolean read) {
        Seat seat = access.seat(who, program);
        Situation now = own.situation(seat, attempt);
        return now.station(step).number() < now.currentStep()
                ? receipt(seat, now, step)
                : pages.station(seat, now, read, Map.of());
    }

    private ModelAndView receipt(Seat seat, Situation now, int step) {
        ProgramId program = seat.program().id();
        List<Remark> said = remarks.on(program, List.of(now.card().id()));
        ModelAndView page = pages.receipt(seat, now, step, said);
        remarks.see(program, Remark.at(step, said), clock.instant());
        return page;
    }

    @PostMapping("/steps/{step}")
    ModelAndView commit(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step,
            @RequestParam Map<String, String> form) {
        Seat seat = access.seat(who, program);
        Situation now = own.situation(seat, attempt);
        return switch (pages.offered(now.station(step), form)) {
            case OfferedMove.Incomplete incomplete -> pages.lacking(seat, now, step, form, incomplete.lacks());
            case OfferedMove.Fits fits ->
                pages.newerDraft(seat, now, step, form)
                        .orElseGet(() -> done(seat, attempt, step, form, new Move.Responded(fits.response())));
        };
    }

    @PostMapping("/steps/{step}/read-on")
    ModelAndView readOn(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step) {
        return done(access.seat(who, program), attempt, step, Map.of(), new Move.ReadOn());
    }

    @PostMapping("/steps/{step}/set-aside")
    ModelAndView setAside(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step) {
        return done(access.seat(who, program), attempt, step, Map.of(), new Move.SetAside());
    }

    @PostMapping("/steps/{step}/go-on")
    String goOn(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step) {
        playing.goOn(access.seat(who, program), attempt, step);
        return toStep(program, attempt, step + 1);
    }

    @PostMapping("/share")
    String share(
            @AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, @PathVariable AttemptId attempt) {
        playing.share(access.seat(who, program), attempt, clock.instant());
        return "redirect:" + attempt.pathIn(program) + "/debrief";
    }

    private ModelAndView done(Seat seat, AttemptId attempt, int step, Map<String, String> form, Move move) {
        Instant at = clock.instant();
        ProgramId program = seat.program().id();
        return switch (playing.commit(seat, attempt, step, move, form.containsKey("urgent"), at)) {
            case Commitment.Stands stands ->
                with(HttpStatus.SEE_OTHER, new ModelAndView(toStep(program, attempt, stands.leadsTo())));
            case Commitment.AnotherStands another -> pages.clash(own.situation(seat, attempt), another.step(), move);
            case Commitment.NotHere elsewhere -> new ModelAndView(toStep(program, attempt, elsewhere.currentStep()));
            case Commitment.NotYetOpen closed ->
                with(
                        HttpStatus.CONFLICT,
                        pages.station(seat, own.situation(seat, attempt), !form.isEmpty(), form)
                                .addObject("notYetOpen", true));
        };
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static String toStep(ProgramId program, AttemptId attempt, int step) {
        return "redirect:" + attempt.pathIn(program) + "/steps/" + step;
    }
}
