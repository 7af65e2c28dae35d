package org.betweensessions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.betweensessions.web.Visits.Answer;
import org.betweensessions.web.Visits.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Every answer to everybody carries the same headers, whether it lets in, refuses or asks again. */
@WholeApplication
class HeadersTests {
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(),"
                    + " payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    @Autowired
    private Campus campus;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ANONYMOUS", "LEAD", "SUPERVISOR", "TRAINEE"})
    void standOnEveryAnswer(Actor actor) {
        List<String> wrong = new ArrayList<>();
        TreeSet<Integer> seen = new TreeSet<>();
        for (Route route : Routes.all()) {
            // A form without its token is the 403; without its fields, the 422.
            Visit visit = new Visit(
                    campus.session(actor),
                    route.method(),
                    route.path(campus.here(), Map.of()),
                    "text/html",
                    Map.of(),
                    route.pattern().endsWith("/comments"));
            Answer answer = campus.visits().send(visit);
            seen.add(answer.status());
            if (!answer.headers().entrySet().containsAll(ALWAYS.entrySet())) {
                wrong.add(route + " -> " + answer.status() + " " + answer.headers());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).contains(actor == Actor.ANONYMOUS ? 401 : 403);
    }

    @Test
    void standOnAFormThatIsAskedAgain() {
        Visit visit = Visit.post(
                campus.session(Actor.SUPERVISOR),
                Route.post("/programs/{program}/attempts/{attempt}/review/steps/{step}/comments")
                        .with("step", "step:written")
                        .path(campus.here(), Map.of()),
                Map.of("text", ""));
        Answer answer = campus.visits().send(visit);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.headers()).containsAllEntriesOf(ALWAYS);
    }

    @Test
    void standOnFilesExceptThatTheyMayBeKept() {
        Answer answer = campus.visits().send(Visit.get(Map.of(), "/js/house.js"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("Cache-Control", "max-age=31536000, public");
        assertThat(answer.headers())
                .containsEntry("Content-Security-Policy", ALWAYS.get("Content-Security-Policy"))
                .containsEntry("X-Content-Type-Options", "nosniff");
    }

    @Test
    void forgetEverythingAtSignOut() {
        Answer answer = campus.visits()
                .send(new Visit(
                        campus.session(Actor.FELLOW), HttpMethod.POST, "/sign-out", "text/html", Map.of(), true));

        assertThat(answer.headers()).containsEntry("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
