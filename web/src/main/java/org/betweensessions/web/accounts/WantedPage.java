package org.betweensessions.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** The page that somebody asked for before signing in, as a path of this site and never as another site's address. */
@Component
class WantedPage {
    private static final String HOME = "/home";

    private final HttpSessionRequestCache cache;

    WantedPage(HttpSessionRequestCache cache) {
        this.cache = cache;
    }

    String after(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = cache.getRequest(request, response);
        if (saved == null) {
            return HOME;
        }
        cache.removeRequest(request, response);
        URI wanted = URI.create(saved.getRedirectUrl());
        String path = wanted.getRawPath();
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return HOME;
        }
        return wanted.getRawQuery() == null ? path : path + "?" + wanted.getRawQuery();
    }
}
