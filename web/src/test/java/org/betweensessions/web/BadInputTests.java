package org.betweensessions.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.betweensessions.web.Visits.Answer;
import org.betweensessions.web.Visits.Visit;
import org.betweensessions.web.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is sent in by mistake or in malice is refused or kept as the text it is; nothing breaks. */
@WholeApplication
class BadInputTests {
    private static final List<String> NO_IDS = List.of(
            "-1",
            "0",
            "9223372036854775808",
            "not-a-uuid",
            "1e3",
            "1-1-1-1-1",
            "%00",
            "%0d%0aX-Evil:1",
            "%252e%252e%252f",
            "%3Cscript%3E",
            "$%7B7*7%7D",
            "x".repeat(5000));

    @Autowired
    private Campus campus;

    @Autowired
    private Building.Rooms rooms;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    static Stream<Route> routes() {
        return Routes.all().stream()
                .filter(route ->
                        !route.admitted().isEmpty() && !route.variables().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void findsNothingAtAnAddressThatNamesNothing(Route route) {
        List<String> wrong = new ArrayList<>();
        for (String variable : route.variables()) {
            for (String id : NO_IDS) {
                Answer answer = send(route, Map.of(variable, id), route.filled(campus.here()));
                boolean steps = List.of("step", "place").contains(variable);
                if (answer.status() >= 500 || answer.status() < 300 || answer.status() < 400 && !steps) {
                    wrong.add(variable + " " + id + " -> " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    static Stream<Route> forms() {
        return Routes.all().stream().filter(route -> !route.form().isEmpty());
    }

    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("nothing", "");
        texts.put("blank", " \t\n ");
        texts.put("control characters", "a\u0000b\u0007c\u001b[31m\u0085d");
        texts.put("nothing but a control character", "\u0000");
        texts.put("somebody without a visible name", "\u202e\u0000, nobody@here.example");
        texts.put("somebody with control characters", "A\u0000b\u0007c, somebody@here.example");
        texts.put("direction marks", "\u202eevil\u2066");
        texts.put("markup", Markup.HOSTILE);
        texts.put("somebody of markup", Markup.HOSTILE.substring(0, 150) + ", markup@here.example");
        texts.put("3 MB", "x".repeat(3_000_000));
        texts.put("emoji", "\uD83D\uDE00".repeat(3000));
        texts.put("a number", "-1");
        texts.put("a large number", "9223372036854775808");
        texts.put("the end of time", "+999999999-12-31T23:59");
        texts.put("year nought", "0000-01-01T00:00");
        texts.put("a format", "%n%s{0}");
        return texts;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesAnyTextForTextOrRefusesIt(Route route) {
        List<String> wrong = new ArrayList<>();
        texts().forEach((what, text) -> route.form().keySet().forEach(field -> {
            Map<String, String> form = new HashMap<>(route.filled(campus.here()));
            form.put(field, text);
            Answer answer = send(route, Map.of(), form);
            if (answer.status() >= 500) {
                wrong.add(field + " with " + what + " -> " + answer.status());
            }
            Markup.faults(answer.body()).forEach(fault -> wrong.add(field + " with " + what + " shows " + fault));
        }));
        assertThat(wrong).isEmpty();
    }

    private Answer send(Route route, Map<String, String> instead, Map<String, String> form) {
        Actor actor = route.admitted().iterator().next();
        return transaction.execute(rolledBack -> {
            rolledBack.setRollbackOnly();
            Answer answer = campus.visits()
                    .send(new Visit(
                            campus.session(actor),
                            route.method(),
                            route.path(campus.here(), instead),
                            route.accept(),
                            form,
                            !route.isGet()));
            // A failure leaves nothing to look at; else what was written must also fit the database.
            if (List.of(200, 302, 303).contains(answer.status()) && !route.isGet()) {
                entities.flush();
                assertThat(Ledger.of(database).rows())
                        .noneMatch(row -> row.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t'));
            }
            return answer;
        });
    }

    /** A program in which everything that people may write is hostile, on every page that its people see. */
    @Test
    void showsHostileWordsLiterally() {
        String name = Markup.HOSTILE.substring(0, 180);
        Side side = new Building(
                        rooms,
                        campus.visits(),
                        new Building.Words("hostile.example", name, name, name, Markup.HOSTILE),
                        clock.instant())
                .build();
        List<String> faults = new ArrayList<>();
        TreeSet<String> showing = new TreeSet<>();

        for (Actor actor : Actor.MEMBERS) {
            Map<String, Object> session =
                    campus.visits().signIn(side.addresses().get(actor), Building.PASSWORD);
            Routes.all().stream()
                    .filter(route -> route.isGet() && route.admitted().contains(actor))
                    .forEach(route -> {
                        Answer answer = campus.visits().send(Visit.get(session, route.path(side, Map.of())));
                        Markup.faults(answer.body()).forEach(fault -> faults.add(route + ": " + fault));
                        if (Markup.shows(answer.body())) {
                            showing.add(route.pattern().replaceFirst("^/programs/\\{program}", ""));
                        }
                    });
        }

        assertThat(faults).isEmpty();
        assertThat(showing)
                .contains(
                        "",
                        "/cohorts/{cohort}",
                        "/cohorts/{cohort}/assignments",
                        "/cohorts/{cohort}/queue",
                        "/cohorts/{cohort}/results",
                        "/cohorts/{cohort}/assignments/{assignment}/decisions/{place}/{decision}",
                        "/assignments/new",
                        "/attempts/{attempt}/steps/{step}",
                        "/attempts/{attempt}/steps/{step}/dispute",
                        "/attempts/{attempt}/review",
                        "/attempts/{attempt}/debrief");
    }

    @Test
    void knowsEvaluatedTextFromLiteralText() {
        String page = "<main><p>" + Markup.HOSTILE.replace("<", "&lt;") + "</p></main>";

        assertThat(Markup.faults(page)).isEmpty();
        assertThat(Markup.faults(page.replace("alert(1)", "alert(9)"))).hasSize(1);
        assertThat(Markup.faults("<main>" + Markup.HOSTILE + "</main>")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programs/..;/help",
                "/help/..;/..;/programs",
                "/help/%2e%2e/%2e%2e/etc/passwd",
                "/help/%2F",
                "/help//x",
                "/help/%00",
                "/help/%C0%AF",
                "/help/x%0d%0aX-Evil:%201",
                "/css/..%2f..%2fapplication.properties",
                "/css/%5c..%5capplication.properties",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/help/T(java.lang.Runtime)",
                "/help/__$%7B7*7%7D__::x",
            })
    void givesNothingAwayAtAStrangeAddress(String path) {
        Browser browser = new Browser(port);
        Browser.Page page = browser.get(path);

        assertThat(page.status()).isIn(302, 400, 404);
        assertThat(page.header("X-Evil")).isEmpty();
        assertThat(page.body()).doesNotContain("Exception", "Apache Tomcat/", "\tat ");
    }

    @Test
    void refusesAFormOfMoreFieldsThanAnyOfOurs() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");

        Browser.Page page = browser.post(
                "/sign-in",
                IntStream.rangeClosed(1, 1001).boxed().collect(Collectors.toMap(i -> "field" + i, i -> "x")));

        assertThat(page.status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void survivesAFieldSentTwice(Route route) {
        Actor actor = route.admitted().iterator().next();
        route.form().keySet().forEach(field -> {
            Answer answer = transaction.execute(rolledBack -> {
                rolledBack.setRollbackOnly();
                return campus.visits()
                        .send(new Visit(
                                campus.session(actor),
                                HttpMethod.POST,
                                route.path(campus.here(), Map.of()) + "?" + field + "=another",
                                route.accept(),
                                route.filled(campus.here()),
                                true));
            });
            assertThat(answer.status()).as(field).isLessThan(500);
        });
    }
}
