package org.betweensessions.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.betweensessions.web.Visits.Visit;
import org.springframework.http.HttpMethod;

/**
 * A row of the table: who gets what at one route of the application.
 *
 * @param names which of a side's things stands in for a variable of the pattern; without an entry, the one of the variable's name
 * @param granted the status for those admitted
 * @param but another status for some of them
 */
record Route(
        HttpMethod method,
        String pattern,
        String accept,
        Map<String, String> names,
        Map<String, String> form,
        int granted,
        Map<Actor, Integer> but,
        Set<Actor> admitted) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    static Route get(String pattern) {
        return of(HttpMethod.GET, pattern, 200);
    }

    static Route post(String pattern) {
        return of(HttpMethod.POST, pattern, 302);
    }

    private static Route of(HttpMethod method, String pattern, int granted) {
        return new Route(method, pattern, "text/html", Map.of(), Map.of(), granted, Map.of(), Set.of());
    }

    Route accepting(String type) {
        return new Route(method, pattern, type, names, form, granted, but, admitted);
    }

    Route with(String... pairs) {
        return new Route(method, pattern, accept, map(pairs), form, granted, but, admitted);
    }

    Route form(String... pairs) {
        return new Route(method, pattern, accept, names, map(pairs), granted, but, admitted);
    }

    Route grants(int status) {
        return new Route(method, pattern, accept, names, form, status, but, admitted);
    }

    Route but(Actor actor, int status) {
        return new Route(method, pattern, accept, names, form, granted, Map.of(actor, status), admitted);
    }

    Route to(Set<Actor> actors) {
        return new Route(method, pattern, accept, names, form, granted, but, actors);
    }

    Route to(Actor... actors) {
        return to(Set.of(actors));
    }

    private static Map<String, String> map(String... pairs) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    boolean isGet() {
        return method.equals(HttpMethod.GET);
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    String name(String variable) {
        return names.getOrDefault(variable, variable);
    }

    /** The address with things of this side, some of them replaced. */
    String path(Side side, Map<String, String> instead) {
        Matcher matcher = VARIABLE.matcher(pattern);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                instead.containsKey(found.group(1)) ? instead.get(found.group(1)) : side.own(name(found.group(1)))));
    }

    Map<String, String> filled(Side side) {
        Map<String, String> filled = new HashMap<>();
        form.forEach((field, value) ->
                filled.put(field, value.startsWith("own ") ? side.own(value.substring("own ".length())) : value));
        return filled;
    }

    int expected(Actor actor) {
        if (admitted.contains(actor)) {
            return but.getOrDefault(actor, granted);
        }
        if (actor == Actor.ANONYMOUS) {
            return isGet() ? 302 : 401;
        }
        return 404;
    }

    Visit visit(Campus campus, Actor actor, Map<String, String> instead) {
        return new Visit(
                campus.session(actor), method, path(campus.here(), instead), accept, filled(campus.here()), !isGet());
    }

    /** As the application's own table names it. */
    String key() {
        return Stream.of(method.name(), pattern, accept.equals("text/html") ? "" : accept)
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return key() + (names.isEmpty() ? "" : " " + names);
    }
}
