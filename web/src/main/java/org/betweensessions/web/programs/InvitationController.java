package org.betweensessions.web.programs;

import java.time.Clock;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.platform.Token;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody with an account, signed in, takes up a place that a program offers. */
@Controller
@RequestMapping("/invitations/{token}")
class InvitationController {
    private final Joining joining;
    private final Clock clock;

    InvitationController(Joining joining, Clock clock) {
        this.joining = joining;
        this.clock = clock;
    }

    @GetMapping
    String offered(@AuthenticationPrincipal SignedIn who, @PathVariable String token, Model model) {
        model.addAttribute("path", "/invitations/" + token);
        model.addAttribute("offer", joining.offer(who, new Token(token), clock.instant()));
        return "programs/invitation";
    }

    @PostMapping
    String accept(@AuthenticationPrincipal SignedIn who, @PathVariable String token) {
        joining.accept(who, new Token(token), clock.instant());
        return "redirect:/home";
    }
}
