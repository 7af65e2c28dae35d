package org.betweensessions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.betweensessions.web.Visits.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looking changes nothing, whoever looks and whatever they look at. */
@WholeApplication
class GetPurityTests {
    @Autowired
    private Campus campus;

    @Autowired
    private JdbcTemplate database;

    @Test
    void lookingAtEveryRouteLeavesEveryRowAsItWas() {
        Ledger before = Ledger.of(database);

        for (Actor actor : Actor.values()) {
            for (Route route : Routes.all()) {
                if (!route.isGet()) {
                    continue;
                }
                String path = route.path(campus.here(), Map.of());
                campus.visits().send(Visit.get(campus.session(actor), path));
                if (route.admitted().contains(actor)) {
                    campus.visits()
                            .send(new Visit(
                                    campus.session(actor), HttpMethod.HEAD, path, "text/html", Map.of(), false));
                }
            }
        }

        assertThat(Ledger.of(database).rows()).isEqualTo(before.rows());
    }

    @Test
    void ledgerSeesACommittedStep() {
        Ledger before = Ledger.of(database);
        Side abroad = campus.abroad();
        Route share = Route.post("/programs/{program}/attempts/{attempt}/share").with("attempt", "attempt:reading");

        campus.visits().send(Visit.post(campus.session(Actor.FOREIGN_TRAINEE), share.path(abroad, Map.of()), Map.of()));

        assertThat(Ledger.of(database).since(before)).hasSize(1);
    }
}
