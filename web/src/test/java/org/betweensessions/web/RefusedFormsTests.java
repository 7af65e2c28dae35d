package org.betweensessions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.betweensessions.web.Visits.Answer;
import org.betweensessions.web.Visits.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a form lacks is answered by its page with one status, at an address that can be opened again. */
@WholeApplication
class RefusedFormsTests {
    private static final int UNPROCESSABLE = 422;

    /** A wrong password is no fault of the form; a draft and ticks may be empty. */
    private static final Map<String, Integer> NOTHING_LACKS = Map.of("/sign-in", 401, "/draft", 302, "/ticks", 400);

    @Autowired
    private Campus campus;

    @Autowired
    private TransactionTemplate transaction;

    static Stream<Route> forms() {
        return Routes.all().stream()
                .filter(route -> !route.form().isEmpty() && route.accept().equals("text/html"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isUnprocessableWhenItIsEmpty(Route route) {
        Map<String, String> empty = new HashMap<>();
        route.form().keySet().forEach(field -> empty.put(field, ""));

        assertThat(post(route, empty).status())
                .isEqualTo(NOTHING_LACKS.entrySet().stream()
                        .filter(exception -> route.pattern().endsWith(exception.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(UNPROCESSABLE));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNeverAnsweredAsIfAllWereWell(Route route) {
        for (String field : route.form().keySet()) {
            for (String text : List.of("", " ", "x".repeat(200_000), "2026-02-30T08:00")) {
                Map<String, String> spoilt = new HashMap<>(route.filled(campus.here()));
                spoilt.put(field, text);

                assertThat(post(route, spoilt).status()).as(field).isNotEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesTheBrowserWhereThePageOpensAgain(Route route) {
        Actor actor = route.admitted().iterator().next();
        String path = route.path(campus.here(), Map.of());

        Answer opened = campus.visits().send(Visit.get(campus.session(actor), path));
        Answer page = opened.location().isEmpty()
                ? opened
                : campus.visits().send(Visit.get(campus.session(actor), opened.location()));

        assertThat(Set.of(200, 302)).contains(page.status());
    }

    private Answer post(Route route, Map<String, String> form) {
        Actor actor = route.admitted().iterator().next();
        return transaction.execute(rolledBack -> {
            rolledBack.setRollbackOnly();
            return campus.visits().send(Visit.post(campus.session(actor), route.path(campus.here(), Map.of()), form));
        });
    }
}
