package org.betweensessions.web.attempts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a trainee writes beside the response itself: drafts of a text, and the reason for a choice. */
@Controller
@RequestMapping("/programs/{program}/attempts/{attempt}/steps/{step}")
class SayingController {
    private final Access access;
    private final Drafting drafting;
    private final Reasoning reasoning;
    private final OwnAttempts own;
    private final PlayPages pages;
    private final Remarks remarks;
    private final Clock clock;

    SayingController(
            Access access,
            Drafting drafting,
            Reasoning reasoning,
            OwnAttempts own,
            PlayPages pages,
            Remarks remarks,
            Clock clock) {
        this.access = access;
        this.drafting = drafting;
        this.reasoning = reasoning;
        this.own = own;
        this.pages = pages;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** @param savedAt the time of day in the assignment's zone */
    record DraftAnswer(int version, String savedAt) {}

    /** The page's own script saves here and stays where it is. */
    @PostMapping(path = "/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DraftAnswer> saveDraft(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int version) {
        Seat seat = access.seat(who, program);
        ZoneId zone = own.situation(seat, attempt).assignment().window().zone();
        return switch (drafting.save(seat, attempt, step, text, version, clock.instant())) {
            case Drafting.Saving.Saved saved ->
                ResponseEntity.ok(new DraftAnswer(
                        saved.draft().version(),
                        timeOfDay(saved.draft().savedAt().orElse(clock.instant()), zone)));
            case Drafting.Saving.AnotherStands standing ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new DraftAnswer(standing.standing().version(), ""));
            case Drafting.Saving.AlreadyCommitted committed ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new DraftAnswer(version, ""));
            case Drafting.Saving.TooLong tooLong ->
                ResponseEntity.unprocessableContent().body(new DraftAnswer(version, ""));
        };
    }

    /** The button that saves without a script. */
    @PostMapping(path = "/draft", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView keepDraft(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step,
            @RequestParam Map<String, String> form) {
        Seat seat = access.seat(who, program);
        String text = form.getOrDefault("text", "");
        return switch (drafting.save(seat, attempt, step, text, Typed.version(form), clock.instant())) {
            case Drafting.Saving.Saved saved ->
                new ModelAndView("redirect:" + attempt.pathIn(program) + "/steps/" + step + "?read=true");
            case Drafting.Saving.AnotherStands standing ->
                pages.newerDraft(seat, own.situation(seat, attempt), form, standing.standing());
            case Drafting.Saving.AlreadyCommitted committed -> pages.tooLate(own.situation(seat, attempt), step, text);
            case Drafting.Saving.TooLong tooLong ->
                pages.lacking(seat, own.situation(seat, attempt), step, form, Set.of(OfferedMove.Lack.TEXT_TOO_LONG));
        };
    }

    @PostMapping("/reason")
    ModelAndView giveReason(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean mayBeReadOut) {
        Seat seat = access.seat(who, program);
        String text = Typed.kept(reason).strip();
        return switch (reasoning.give(seat, attempt, step, text, mayBeReadOut, clock.instant())) {
            case STANDS -> new ModelAndView("redirect:" + attempt.pathIn(program) + "/steps/" + step + "#your-reason");
            case ANOTHER_STANDS ->
                with(HttpStatus.CONFLICT, refused(seat, attempt, step, text, "attempts.reason.given"));
            case HAS_NO_FITTING_LENGTH ->
                with(HttpStatus.UNPROCESSABLE_CONTENT, refused(seat, attempt, step, text, "attempts.reason.length"));
        };
    }

    private ModelAndView refused(Seat seat, AttemptId attempt, int step, String reason, String message) {
        List<Remark> said = remarks.on(seat.program().id(), List.of(attempt));
        return pages.receipt(seat, own.situation(seat, attempt), step, said)
                .addObject("offeredReason", reason)
                .addObject("reasonError", message);
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static String timeOfDay(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(zone).format(at);
    }
}
