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
            "token",
            "page");

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
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Route route : Routes.all()) {
            expected.add(route + " -> " + route.expected(actor));
            found.add(route + " -> " + send(route, actor, Map.of()).status());
        }
        assertThat(found).containsExactlyElementsOf(expected);
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
        Stream<Optional<String>> ids = Stream.of(
                Optional.of(unknown(variable)),
                // Content is the same for everybody, and so are links that are not yet anybody's.
                Set.of("module", "vignette", "decision", "token", "page").contains(variable)
                        ? Optional.empty()
                        : Optional.of(campus.abroad().own(name)),
                // A lead's reach ends with the program, so only a cohort's own people have next doors.
                actor == Actor.LEAD && !Set.of("preview", "dispute").contains(variable)
                        ? Optional.empty()
                        : Optional.ofNullable(campus.here().nextDoor().get(name)));
        return ids.flatMap(Optional::stream).toList();
    }

    private static String unknown(String variable) {
        return switch (variable) {
            case "module", "vignette", "decision", "page" -> "no-such-thing";
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
