package org.betweensessions.web.platform;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/** Over https the cookie's name binds it to this host and to TLS; browsers refuse such a name over plain http. */
@Component
@EnableConfigurationProperties(Site.class)
class SessionCookie implements ServletContextInitializer {
    private final Site site;

    SessionCookie(Site site) {
        this.site = site;
    }

    @Override
    public void onStartup(ServletContext context) {
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName(site.isSecure() ? "__Host-session" : "session");
        cookie.setSecure(site.isSecure());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
    }
}
