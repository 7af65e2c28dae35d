package org.betweensessions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.web.Visits.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, for everybody, with everybody's ids. What a visit changes is rolled back. */
@WholeApplication
class RouteAccessTests {
    private static final Set<String> IDS = Set.of(
            "program",
            "cohort",
            "person",
            "assignment",
            "attempt",
            "dispute",
            "preview",
            "module",
            "vignette",
            "decision",
            "code",
            "section",
            "token",
            "page");

    /** Content is the same for everybody, and so are links that are not yet anybody's. */
    private static final Set<String> NOBODYS =
            Set.of("module", "vignette", "decision", "code", "section", "token", "page");

    @Autowired
    private Campus campus;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void tableHasARowForEachRouteAndNoOther() {
        Set<String> rows = Routes.all().stream().map(Route::key).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(mappings.getHandlerMethods().keySet().stream()
                        .flatMap(RouteAccessTests::keys)
                        .toList());
    }

    /** A mapping of every method counts as GET. */
    private static Stream<String> keys(RequestMappingInfo mapping) {
        String type = mapping.getProducesCondition().getProducibleMediaTypes().stream()
                .map(Object::toString)
                .filter(produced -> !produced.equals("text/html"))
                .map(produced -> " " + produced)
                .collect(Collectors.joining());
        Stream<String> methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? Stream.of("GET")
                : mapping.getMethodsCondition().getMethods().stream().map(Enum::name);
        return methods.flatMap(
                method -> mapping.getPatternValues().stream().map(pattern -> method + " " + pattern + type));
    }

    @ParameterizedTest
    @EnumSource
    void answersAsTheTableSays(Actor actor) {
        List<String> wrong = new ArrayList<>();
        for (Route route : Routes.all()) {
            int found = send(route, actor, Map.of()).status();
            if (found != route.expected(actor)) {
                wrong.add(route + " -> " + found + ", not " + route.expected(actor));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Own paths with one foreign id in them, one at a time. */
    @ParameterizedTest
    @EnumSource
    void answersForeignIdsExactlyLikeUnknownOnes(Actor actor) {
        List<String> wrong = new ArrayList<>();
        for (Route route : Routes.all()) {
            if (route.admitted().contains(actor) && route.expected(actor) != 404) {
                route.variables().stream().filter(IDS::contains).forEach(variable -> {
                    Answer unknown = send(route, actor, Map.of(variable, unknown(variable)));
                    if (unknown.status() != 404) {
                        wrong.add(route + " with unknown " + variable + " -> " + unknown.status());
                    }
                    foreign(route, variable, actor).forEach(id -> {
                        Answer foreign = send(route, actor, Map.of(variable, id));
                        if (foreign.status() != 404 || !masked(foreign).equals(masked(unknown))) {
                            wrong.add(route + " with " + variable + " " + id + " -> " + foreign.status()
                                    + ", unknown -> " + unknown.status());
                        }
                    });
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> foreign(Route route, String variable, Actor actor) {
        String name = route.name(variable);
        if (NOBODYS.contains(variable)) {
            return List.of();
        }
        // A lead's reach ends with the program: the next cohort is a lead's too.
        boolean within = actor == Actor.LEAD && !Set.of("preview", "person").contains(variable);
        return Stream.of(
                        Optional.of(campus.abroad().own(name)),
                        Optional.ofNullable(
                                within ? null : campus.here().nextDoor().get(name)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String unknown(String variable) {
        return switch (variable) {
            case "module", "vignette", "decision", "code", "section", "page" -> "no-such-thing";
            case "token" -> "A".repeat(43);
            default -> new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0001L).toString();
        };
    }

    private static String masked(Answer answer) {
        return answer.status()
                + answer.location()
                + answer.body()
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private Answer send(Route route, Actor actor, Map<String, String> instead) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return campus.visits().send(route.visit(campus, actor, instead));
        });
    }
}
