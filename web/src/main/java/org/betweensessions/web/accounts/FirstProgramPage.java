package org.betweensessions.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.betweensessions.web.platform.Site;
import org.betweensessions.web.platform.Token;
import org.betweensessions.web.platform.ZoneGroup;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class FirstProgramPage {
    private final FirstStart firstStart;
    private final Credentials credentials;
    private final SignIns signIns;
    private final Site site;
    private final MessageSource messages;
    private final Clock clock;

    FirstProgramPage(
            FirstStart firstStart,
            Credentials credentials,
            SignIns signIns,
            Site site,
            MessageSource messages,
            Clock clock) {
        this.firstStart = firstStart;
        this.credentials = credentials;
        this.signIns = signIns;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/first-program/{token}")
    ModelAndView open(@PathVariable String token) {
        return firstStart.isOpen(new Token(token), clock.instant())
                ? form(HttpStatus.OK, token, FirstProgramForm.empty(), Map.of())
                : spent();
    }

    @PostMapping("/first-program/{token}")
    ModelAndView begin(
            @PathVariable String token,
            FirstProgramForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!firstStart.isOpen(new Token(token), clock.instant())) {
            return spent();
        }
        SequencedMap<String, String> faults = form.faults(credentials);
        if (!faults.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, token, form, faults);
        }
        Optional<FirstStart.Begun> begun = firstStart.begin(new Token(token), form.beginning(), clock.instant());
        begun.ifPresent(done -> signIns.begin(done.operator(), request, response));
        begun.flatMap(FirstStart.Begun::leadsLink)
                .ifPresent(link -> next.addFlashAttribute("link", site.absolute(link)));
        return begun.isPresent() ? new ModelAndView("redirect:/first-program") : spent();
    }

    @GetMapping("/first-program")
    String begun(Model model) {
        return model.containsAttribute("link") ? "accounts/first-program-begun" : "redirect:/home";
    }

    private static ModelAndView spent() {
        return new ModelAndView("accounts/link-spent", HttpStatus.NOT_FOUND).addObject("first", true);
    }

    private ModelAndView form(HttpStatus status, String token, FirstProgramForm form, Map<String, String> faults) {
        Map<String, String> told = new LinkedHashMap<>();
        faults.forEach((field, message) -> told.put(field, messages.getMessage(message, null, Locale.ENGLISH)));
        return new ModelAndView("accounts/first-program", status)
                .addObject("token", token)
                .addObject("form", form)
                .addObject("faults", told)
                .addObject(
                        "errors",
                        told.entrySet().stream()
                                .map(fault -> new FieldFault(fault.getKey(), fault.getValue()))
                                .toList())
                .addObject("zones", ZoneGroup.all(form.zone()));
    }
}
