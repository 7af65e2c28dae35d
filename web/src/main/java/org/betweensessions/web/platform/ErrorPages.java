package org.betweensessions.web.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every refusal and failure as a page of ours: what happened, what is safe, what to do next, and the text that was typed. */
@Controller
class ErrorPages implements ErrorController {
    private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 401, 403, 404, 405, 409, 413, 429, 503);

    @RequestMapping("/error")
    ModelAndView page(HttpServletRequest request) {
        // Absent when somebody asks for this address itself.
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer;
        int status = failed ? (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : 404;
        ModelAndView page = new ModelAndView("platform/error", HttpStatusCode.valueOf(status));
        page.addObject("status", status);
        page.addObject("words", words(status));
        page.addObject("typed", TypedText.in(request));
        page.addObject("back", back(request));
        return page;
    }

    /** The page a refused form came from; only its path, so that it is a page of ours whatever the header says. */
    private static @Nullable String back(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null || "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
            return null;
        }
        try {
            String path = new URI(referer).getRawPath();
            return path != null && SafeUrls.isSafe(path) ? path : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String words(int status) {
        if (WITH_OWN_WORDS.contains(status)) {
            return "platform.error." + status;
        }
        return status < 500 ? "platform.error.400" : "platform.error.500";
    }
}
