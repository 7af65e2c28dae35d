package org.betweensessions.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Requests through the whole filter chain, with the error page that a server would answer a refusal with. */
final class Visits {
    private final MockMvcTester mvc;

    Visits(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** @param session what a sign-in left in it, never the session itself: each visit has its own */
    record Visit(
            Map<String, Object> session,
            HttpMethod method,
            String path,
            String accept,
            Map<String, String> form,
            boolean token) {
        static Visit get(Map<String, Object> session, String path) {
            return new Visit(session, HttpMethod.GET, path, "text/html", Map.of(), false);
        }

        static Visit post(Map<String, Object> session, String path, Map<String, String> form) {
            return new Visit(session, HttpMethod.POST, path, "text/html", form, true);
        }
    }

    record Answer(int status, String body, String location, Map<String, String> headers) {}

    Map<String, Object> signIn(String email, String password) {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(request(HttpMethod.POST, "/sign-in")
                .param("email", email)
                .param("password", password)
                .session(session)
                .with(csrf()));
        Map<String, Object> kept = new HashMap<>();
        Collections.list(session.getAttributeNames()).forEach(name -> kept.put(name, session.getAttribute(name)));
        return kept;
    }

    Answer send(Visit visit) {
        MockHttpServletRequestBuilder sent = request(visit.method(), URI.create(visit.path()));
        MvcTestResult result = perform(visit, visit.token() ? sent.with(csrf()) : sent);
        boolean failed = result.getUnresolvedException() != null;
        int status = failed ? 500 : result.getResponse().getStatus();
        boolean refused =
                failed || result.getResponse().isCommitted() && status >= 400 && isEmpty(result.getResponse());
        return answer(refused ? perform(visit, errorPage(status)).getResponse() : result.getResponse());
    }

    private static boolean isEmpty(MockHttpServletResponse response) {
        return response.getContentAsByteArray().length == 0;
    }

    private static MockHttpServletRequestBuilder errorPage(int status) {
        return request(HttpMethod.GET, URI.create("/error"))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    return request;
                });
    }

    private MvcTestResult perform(Visit visit, MockHttpServletRequestBuilder request) {
        MockHttpSession session = new MockHttpSession();
        visit.session().forEach(session::setAttribute);
        visit.form().forEach(request::param);
        if (!visit.session().isEmpty()) {
            request.session(session);
        }
        return mvc.perform(request.header("Accept", visit.accept()));
    }

    private static Answer answer(MockHttpServletResponse response) {
        try {
            String location = response.getHeader("Location");
            Map<String, String> headers = new TreeMap<>();
            response.getHeaderNames().forEach(name -> headers.put(name, String.join(", ", response.getHeaders(name))));
            return new Answer(
                    response.getStatus(), response.getContentAsString(), location == null ? "" : location, headers);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
