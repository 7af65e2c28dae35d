package org.betweensessions.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInPage {
    private static final String VIEW = "accounts/sign-in";

    private final SignInDesk desk;
    private final SignIns signIns;
    private final WantedPage wanted;
    private final Clock clock;

    SignInPage(SignInDesk desk, SignIns signIns, WantedPage wanted, Clock clock) {
        this.desk = desk;
        this.signIns = signIns;
        this.wanted = wanted;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    String page(@AuthenticationPrincipal @Nullable SignedIn who) {
        return who == null ? VIEW : "redirect:/home";
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant at = clock.instant();
        return switch (desk.signIn(email, password, request.getRemoteAddr(), at)) {
            case SignInOutcome.Admitted admitted -> {
                signIns.begin(admitted.person(), request, response);
                yield new ModelAndView(wanted.after(request, response));
            }
            case SignInOutcome.Refused refused -> again(HttpStatus.UNAUTHORIZED, email);
            case SignInOutcome.AskedToWait asked -> {
                long seconds =
                        Duration.between(at, asked.until()).plusMillis(999).toSeconds();
                response.setHeader("Retry-After", Long.toString(seconds));
                yield again(HttpStatus.TOO_MANY_REQUESTS, email).addObject("minutes", (seconds + 59) / 60);
            }
        };
    }

    private static ModelAndView again(HttpStatus status, String email) {
        return new ModelAndView(VIEW, status).addObject("email", email).addObject("refused", true);
    }
}
