package org.betweensessions.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

/** The page that somebody asked for before signing in, as a path of this site and never as another site's address. */
@Component
class WantedPage {
    private static final String HOME = "/home";

    private final HttpSessionRequestCache cache;

    WantedPage(HttpSessionRequestCache cache) {
        this.cache = cache;
    }

    RedirectView after(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        RedirectView next = new RedirectView(saved instanceof DefaultSavedRequest page ? path(page) : HOME);
        next.setExpandUriTemplateVariables(false);
        next.setExposeModelAttributes(false);
        return next;
    }

    private static String path(DefaultSavedRequest page) {
        String path = page.getRequestURI();
        if (!path.startsWith("/") || path.startsWith("//")) {
            return HOME;
        }
        return page.getQueryString() == null ? path : path + "?" + page.getQueryString();
    }
}
