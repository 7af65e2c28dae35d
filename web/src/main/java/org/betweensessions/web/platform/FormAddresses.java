package org.betweensessions.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A refused form leaves the browser at an address that only takes forms. Whoever opens such an address is led to the nearest page
 * above it, which is the page with the form.
 */
@ControllerAdvice
class FormAddresses {
    private static final Set<String> LOOKING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    private final RequestMappingHandlerMapping pages;

    FormAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    void opened(
            HttpRequestMethodNotSupportedException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> page =
                LOOKING.contains(request.getMethod()) ? pageAbove(request.getRequestURI()) : Optional.empty();
        if (page.isPresent()) {
            response.sendRedirect(page.get());
        } else {
            refused.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private Optional<String> pageAbove(String path) {
        return Stream.iterate(parent(path), above -> !above.isEmpty(), FormAddresses::parent)
                .filter(this::isPage)
                .findFirst();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private boolean isPage(String path) {
        PathContainer address = PathContainer.parsePath(path);
        return pages.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .anyMatch(mapping -> matches(mapping, address));
    }

    private static boolean matches(RequestMappingInfo mapping, PathContainer address) {
        return mapping.getPathPatternsCondition() != null
                && mapping.getPathPatternsCondition().getPatterns().stream()
                        .anyMatch(pattern -> pattern.matches(address));
    }
}
