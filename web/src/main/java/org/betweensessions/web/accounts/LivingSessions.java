package org.betweensessions.web.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose password has been replaced or whose person is gone, on whichever node it lives: the database says so, not
 * a list in this node's memory.
 */
class LivingSessions extends OncePerRequestFilter {
    private final Persons persons;
    private final RequestMatcher assets;

    LivingSessions(Persons persons, RequestMatcher assets) {
        this.persons = persons;
        this.assets = assets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getSession(false) == null || assets.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
                && !isAlive(person)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isAlive(PersonAuthentication person) {
        return persons.credentialVersion(person.getPrincipal().value())
                .filter(version -> version == person.credentialVersion())
                .isPresent();
    }
}
