package org.betweensessions.web.programs;

import java.time.Clock;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.platform.Token;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody with an account, signed in, takes up a place that a program offers. */
@Controller
@RequestMapping("/invitations/{token}")
class InvitationController {
    private final Inviting inviting;
    private final Clock clock;

    InvitationController(Inviting inviting, Clock clock) {
        this.inviting = inviting;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView offered(@AuthenticationPrincipal SignedIn who, @PathVariable String token) {
        return inviting.offer(who, new Token(token), clock.instant())
                .map(offer -> new ModelAndView("programs/invitation", "offer", offer)
                        .addObject("path", "/invitations/" + token))
                .orElseGet(InvitationController::spent);
    }

    @PostMapping
    ModelAndView accept(@AuthenticationPrincipal SignedIn who, @PathVariable String token) {
        return inviting.accept(who, new Token(token), clock.instant())
                .map(cohort -> new ModelAndView("redirect:/home"))
                .orElseGet(InvitationController::spent);
    }

    /** Unknown, used, withdrawn, too old and meant for somebody else look the same. */
    private static ModelAndView spent() {
        return new ModelAndView("programs/invitation-spent", HttpStatus.NOT_FOUND);
    }
}
