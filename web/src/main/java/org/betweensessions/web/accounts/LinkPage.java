package org.betweensessions.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.betweensessions.web.platform.Token;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one-time links lead. Opening changes nothing, so a mail scanner that opens links does no harm. */
@Controller
class LinkPage {
    private final Credentials credentials;
    private final SignIns signIns;
    private final Clock clock;

    LinkPage(Credentials credentials, SignIns signIns, Clock clock) {
        this.credentials = credentials;
        this.signIns = signIns;
        this.clock = clock;
    }

    @GetMapping("/links/{token}")
    ModelAndView open(@PathVariable String token) {
        return page(token, credentials.open(new Token(token), clock.instant()));
    }

    @PostMapping("/links/{token}")
    ModelAndView setPassword(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordAgain,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (credentials.choose(new Token(token), password, passwordAgain, clock.instant())) {
            case PasswordChoice.Taken taken -> {
                signIns.begin(taken.person(), request, response);
                yield new ModelAndView("redirect:/home");
            }
            case PasswordChoice.NotTaken notTaken -> {
                ModelAndView page = page(token, notTaken.link())
                        .addObject("fault", notTaken.fault().message());
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case PasswordChoice.NoSuchLink none -> page(token, none.link());
        };
    }

    private static ModelAndView page(String token, OpenedLink opened) {
        return switch (opened) {
            case OpenedLink.Spent spent -> new ModelAndView("accounts/link-spent", HttpStatus.NOT_FOUND);
            case OpenedLink.AsksToSignIn link -> new ModelAndView("accounts/link-sign-in", "link", link);
            case OpenedLink.SetsFirstPassword link -> form(token, link);
            case OpenedLink.ReplacesLostPassword link -> form(token, link).addObject("replaces", true);
        };
    }

    private static ModelAndView form(String token, OpenedLink link) {
        return new ModelAndView("accounts/link-password", "link", link).addObject("token", token);
    }
}
