package org.betweensessions.web.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.betweensessions.web.accounts.Persona;
import org.betweensessions.web.assignments.AssignmentCard;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sends what a trainee's browser sends, and shows what comes back. */
@TestComponent
class Player {
    private final MockMvcTester mvc;

    Player(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    Sheet get(Persona who, String path) {
        return new Sheet(mvc.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .with(who.signedIn())
                .exchange());
    }

    Sheet post(Persona who, String path, Map<String, String> form) {
        return post(who, path, form, MediaType.TEXT_HTML);
    }

    Sheet post(Persona who, String path, Map<String, String> form, MediaType accepted) {
        var request = mvc.post().uri(path).accept(accepted).with(who.signedIn()).with(csrf());
        form.forEach(request::formField);
        return new Sheet(request.exchange());
    }

    /** The path of a trainee's attempt at the first vignette of an assignment. */
    String start(Persona who, AssignmentCard assignment) {
        Sheet answer = post(
                who,
                "/programs/" + assignment.program() + "/assignments/" + assignment.id() + "/vignettes/1/attempts",
                Map.of());
        assertThat(answer.status()).isEqualTo(302);
        return answer.leadsTo();
    }

    /** What came back. */
    record Sheet(MvcTestResult result) {
        int status() {
            return result.getResponse().getStatus();
        }

        String leadsTo() {
            return String.valueOf(result.getResponse().getHeader(HttpHeaders.LOCATION));
        }

        /** Every header with its values, in the order of their names. */
        String headers() {
            return new TreeSet<>(result.getResponse().getHeaderNames())
                    .stream()
                            .map(name -> name + ": " + result.getResponse().getHeaders(name))
                            .collect(Collectors.joining("\n"));
        }

        String body() {
            return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        Document document() {
            return Jsoup.parse(body());
        }

        String heading() {
            return document().select("h1").text();
        }

        String text(String css) {
            return document().select(css).text();
        }
    }
}
