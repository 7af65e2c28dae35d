package org.betweensessions.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LostPasswordPage {
    private final LostPassword lost;
    private final Clock clock;

    LostPasswordPage(LostPassword lost, Clock clock) {
        this.lost = lost;
        this.clock = clock;
    }

    @GetMapping("/password/lost")
    String page(Model model) {
        model.addAttribute("canSend", lost.canSend());
        return "accounts/lost-password";
    }

    @PostMapping("/password/lost")
    String ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        EmailAddress.parse(email).ifPresent(address -> lost.ask(address, request.getRemoteAddr(), clock.instant()));
        return "redirect:/password/lost/asked";
    }

    @GetMapping("/password/lost/asked")
    String asked(Model model) {
        model.addAttribute("canSend", lost.canSend());
        return "accounts/lost-password-asked";
    }
}
