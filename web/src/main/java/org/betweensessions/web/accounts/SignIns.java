package org.betweensessions.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins a person's session: a new session id, a new CSRF token, nothing left of whoever was signed in before. */
@Component
class SignIns {
    private final SessionAuthenticationStrategy strategy;
    private final SecurityContextRepository contexts;

    SignIns(SessionAuthenticationStrategy strategy, SecurityContextRepository contexts) {
        this.strategy = strategy;
        this.contexts = contexts;
    }

    void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null && isSignedIn()) {
            before.invalidate();
        }
        Authentication authentication = new PersonAuthentication(person.signedIn(), person.credentialVersion());
        strategy.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static boolean isSignedIn() {
        return new AuthenticationTrustResolverImpl()
                .isAuthenticated(SecurityContextHolder.getContext().getAuthentication());
    }
}
