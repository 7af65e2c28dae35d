package org.betweensessions.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.Decision;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.testing.Branches;

/** Finds a way through a vignette to wherever a test wants to stand. */
record Ways(Library library, RevisionId revision, String text) {
    List<Move> to(Predicate<Course> goal) {
        return search(List.of(), goal, new HashSet<>()).orElseThrow();
    }

    private Optional<List<Move>> search(List<Move> made, Predicate<Course> goal, Set<String> seen) {
        Course course = library.walk(revision, made);
        if (goal.test(course)) {
            return Optional.of(made);
        }
        Station here = course.here();
        if (course.complete()
                || !seen.add(here.scene().id() + " " + here.decision().map(Decision::id))) {
            return Optional.empty();
        }
        return moves(here).stream()
                .map(move -> {
                    List<Move> further = new ArrayList<>(made);
                    further.add(move);
                    return search(further, goal, seen);
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Move> moves(Station here) {
        return here.decision()
                .map(decision -> Branches.of(decision, text).stream()
                        .<Move>map(Move.Responded::new)
                        .toList())
                .orElse(List.of(new Move.ReadOn()));
    }

    /** The fields that a browser would send for a response. */
    static Map<String, String> form(Response response) {
        Map<String, String> form = new LinkedHashMap<>();
        switch (response) {
            case Response.Chose chose -> form.put("option", chose.option().toString());
            case Response.Rated rated ->
                rated.ratings().forEach((letter, rating) -> form.put("rating-" + letter, rating.name()));
            case Response.NamedBestAndWorst named -> {
                form.put("best", named.best().toString());
                form.put("worst", named.worst().toString());
            }
            case Response.Shifted shifted -> form.put("shift", shifted.shift().name());
            case Response.Wrote wrote -> form.put("text", wrote.text());
        }
        return form;
    }
}
