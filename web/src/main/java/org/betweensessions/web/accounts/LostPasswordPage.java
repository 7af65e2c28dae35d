package org.betweensessions.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return new ModelAndView("accounts/lost-password", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("canSend", lost.canSend())
                    .addObject("email", email)
                    .addObject("unreadable", true);
        }
        lost.ask(address.get(), request.getRemoteAddr(), clock.instant());
        return new ModelAndView("redirect:/password/lost/asked");
    }

    @GetMapping("/password/lost/asked")
    String asked(Model model) {
        model.addAttribute("canSend", lost.canSend());
        return "accounts/lost-password-asked";
    }
}
