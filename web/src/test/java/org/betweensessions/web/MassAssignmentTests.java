package org.betweensessions.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.betweensessions.web.Visits.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A form is read for the fields it has; what else is sent along reaches nothing. */
@WholeApplication
class MassAssignmentTests {
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|\\$argon2\\S*");
    private static final Map<String, String> WISHES = Map.ofEntries(
            Map.entry("operator", "true"),
            Map.entry("leads", "true"),
            Map.entry("seat.leads", "true"),
            Map.entry("role", "SUPERVISOR"),
            Map.entry("verdict", "strong"),
            Map.entry("credit", "1"),
            Map.entry("lines", "none"),
            Map.entry("kind", "SET_ASIDE"),
            Map.entry("body", "X"),
            Map.entry("id", "01930000-0000-7000-8000-00000000beef"),
            Map.entry("key.id", "01930000-0000-7000-8000-00000000beef"),
            Map.entry("programId", "01930000-0000-7000-8000-00000000beef"),
            Map.entry("key.programId", "01930000-0000-7000-8000-00000000beef"),
            Map.entry("personId", "01930000-0000-7000-8000-00000000beef"),
            Map.entry("person", "01930000-0000-7000-8000-00000000beef"),
            Map.entry("who.operator", "true"),
            Map.entry("revision", "01930000-0000-7000-8000-00000000beef"),
            Map.entry("ordinal", "7"),
            Map.entry("atStep", "9"),
            Map.entry("at", "2001-01-01T00:00:00Z"),
            Map.entry("committedAt", "2001-01-01T00:00:00Z"),
            Map.entry("finishedAt", "2001-01-01T00:00:00Z"),
            Map.entry("sharedAt", "2001-01-01T00:00:00Z"),
            Map.entry("passwordHash", "{noop}x"),
            Map.entry("credentialVersion", "0"),
            Map.entry("createdAt", "2001-01-01T00:00:00Z"),
            Map.entry("version", "7"),
            Map.entry("class.module.classLoader.defaultAssertionStatus", "true"),
            Map.entry("_method", "DELETE"));

    @Autowired
    private Campus campus;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    static Stream<Route> forms() {
        return Routes.all().stream()
                .filter(route -> !route.isGet() && !route.admitted().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsOnlyTheFieldsOfTheForm(Route route) {
        Map<String, String> plain = route.filled(campus.here());
        Map<String, String> greedy = new HashMap<>(WISHES);
        greedy.putAll(plain);

        Outcome asMeant = outcome(route, plain);

        assertThat(asMeant.status()).isEqualTo(route.granted());
        assertThat(outcome(route, greedy)).isEqualTo(asMeant);
    }

    /** What a form led to, and the rows it wrote, with what is made up anew each time struck out. */
    private record Outcome(int status, Set<String> rows) {}

    private Outcome outcome(Route route, Map<String, String> form) {
        Actor actor = route.admitted().iterator().next();
        return transaction.execute(rolledBack -> {
            rolledBack.setRollbackOnly();
            Ledger before = Ledger.of(database);
            int status = campus.visits()
                    .send(new Visit(
                            campus.session(actor),
                            HttpMethod.POST,
                            route.path(campus.here(), Map.of()),
                            route.accept(),
                            form,
                            true))
                    .status();
            entities.flush();
            String known = before.rows().toString();
            return new Outcome(
                    status,
                    Ledger.of(database).since(before).stream()
                            .map(row -> RANDOM.matcher(row).replaceAll(found -> made(found, known)))
                            .collect(toCollection(TreeSet::new)));
        });
    }

    private static String made(MatchResult found, String known) {
        return known.contains(found.group()) ? found.group() : "new";
    }
}
