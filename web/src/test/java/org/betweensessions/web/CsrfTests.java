package org.betweensessions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.betweensessions.web.Visits.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing is changed by a form that another site made up. */
@WholeApplication
class CsrfTests {
    @Autowired
    private Campus campus;

    @Autowired
    private JdbcTemplate database;

    @Test
    void refusesEveryFormWithoutATokenOrWithAnother() {
        Ledger before = Ledger.of(database);
        List<String> wrong = new ArrayList<>();

        forms().forEach(route -> route.admitted().forEach(actor -> {
            for (Map<String, String> token : List.of(Map.<String, String>of(), Map.of("_csrf", "another"))) {
                Map<String, String> form = new HashMap<>(route.filled(campus.here()));
                form.putAll(token);
                int status = campus.visits()
                        .send(new Visit(
                                campus.session(actor),
                                HttpMethod.POST,
                                route.path(campus.here(), Map.of()),
                                route.accept(),
                                form,
                                false))
                        .status();
                if (status != (actor == Actor.ANONYMOUS ? 401 : 403)) {
                    wrong.add(route + " as " + actor + " with " + token + " -> " + status);
                }
            }
        }));

        assertThat(wrong).isEmpty();
        assertThat(Ledger.of(database).rows()).isEqualTo(before.rows());
    }

    private static Stream<Route> forms() {
        return Stream.concat(
                Routes.all().stream().filter(route -> !route.isGet()),
                Stream.of(Route.post("/sign-out").to(Actor.EVERYBODY)));
    }

    @Test
    void knowsNoOtherMethodThanGetAndPost() {
        assertThat(Routes.all()).extracting(Route::method).containsOnly(HttpMethod.GET, HttpMethod.POST);
    }
}
