package org.betweensessions.web.reviewing;

import java.time.Clock;
import java.util.Set;
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

/** Where a supervisor reads one trainee's attempt, and answers it. */
@Controller
@RequestMapping("/programs/{program}/attempts/{attempt}/review")
class ReviewController {
    private final Access access;
    private final Reviews reviews;
    private final Reviewing reviewing;
    private final ReviewPages pages;
    private final Clock clock;

    ReviewController(Access access, Reviews reviews, Reviewing reviewing, ReviewPages pages, Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView review(
            @AuthenticationPrincipal SignedIn who, @PathVariable ProgramId program, @PathVariable AttemptId attempt) {
        return pages.review(reviews.asSupervisor(access.seat(who, program), attempt));
    }

    @PostMapping("/steps/{step}/comments")
    ModelAndView comment(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step,
            @RequestParam(defaultValue = "") String text) {
        Seat seat = access.seat(who, program);
        return pages.said(
                text,
                words -> {
                    reviewing.comment(seat, attempt, step, words, clock.instant());
                    return review(program, attempt, "comments-" + step);
                },
                () -> again(seat, attempt, "comment-" + step));
    }

    @PostMapping("/disputes/{dispute}/replies")
    ModelAndView reply(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable DisputeId dispute,
            @RequestParam(defaultValue = "") String text) {
        Seat seat = access.seat(who, program);
        return pages.said(
                text,
                words -> {
                    reviewing.reply(seat, attempt, dispute, words, clock.instant());
                    return review(program, attempt, "dispute-" + dispute);
                },
                () -> again(seat, attempt, "reply-" + dispute));
    }

    @PostMapping("/steps/{step}/ticks")
    ModelAndView tick(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step,
            @RequestParam int version,
            @RequestParam(defaultValue = "") Set<Integer> item,
            @RequestParam(defaultValue = "") Set<String> line) {
        Seat seat = access.seat(who, program);
        return switch (reviewing.tick(seat, attempt, step, version, item, line, clock.instant())) {
            case Ticked.Kept kept -> toReview(program, attempt, "ticks-" + step);
            case Ticked.AnotherStands another ->
                pages.clash(reviews.asSupervisor(seat, attempt), step, another.offered());
        };
    }

    @PostMapping("/steps/{step}/seen")
    ModelAndView seeResponse(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable int step) {
        reviewing.seeResponse(access.seat(who, program), attempt, step, clock.instant());
        return toReview(program, attempt, "step-" + step);
    }

    @PostMapping("/disputes/{dispute}/seen")
    ModelAndView seeDispute(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable ProgramId program,
            @PathVariable AttemptId attempt,
            @PathVariable DisputeId dispute) {
        reviewing.seeDispute(access.seat(who, program), attempt, dispute, clock.instant());
        return toReview(program, attempt, "dispute-" + dispute);
    }

    /** The review with a form in which the words could not be kept. */
    private ModelAndView again(Seat seat, AttemptId attempt, String form) {
        return pages.review(reviews.asSupervisor(seat, attempt)).addObject("refused", form);
    }

    private static ModelAndView toReview(ProgramId program, AttemptId attempt, String anchor) {
        return new ModelAndView("redirect:" + review(program, attempt, anchor));
    }

    private static String review(ProgramId program, AttemptId attempt, String anchor) {
        return attempt.pathIn(program) + "/review#" + anchor;
    }
}
