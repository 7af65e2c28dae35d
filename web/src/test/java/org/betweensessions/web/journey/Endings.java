package org.betweensessions.web.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Judge;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.web.testing.Branches;

/** A shortest way to every ending of a vignette. A scene is set aside only where no response leads to the ending. */
record Endings(Vignette vignette, Judge judge) {
    Endings(Vignette vignette, ReferenceData reference) {
        this(vignette, new Judge(vignette, reference));
    }

    List<Scene> all() {
        return vignette.script().scenes().stream().filter(Scene::ending).toList();
    }

    /** Empty when no way leads to this ending. */
    Optional<Way> wayTo(Scene ending) {
        return Stream.of(
                        search(move -> !(move instanceof Move.SetAside)).get(ending.id()),
                        search(move -> true).get(ending.id()))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(course -> new Way(vignette.script(), course, ending.title()));
    }

    private Map<SceneId, Course> search(Predicate<Move> allowed) {
        Map<SceneId, Course> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Queue<List<Move>> open = new ArrayDeque<>(List.of(List.of()));
        while (!open.isEmpty()) {
            List<Move> made = open.remove();
            Course course = judge.walk(made);
            if (course.complete()) {
                found.putIfAbsent(course.here().scene().id(), course);
            } else if (seen.add(
                    course.here().scene().id() + " " + course.here().decision().map(Decision::id))) {
                moves(course.here()).stream().filter(allowed).forEach(move -> {
                    List<Move> further = new ArrayList<>(made);
                    further.add(move);
                    open.add(further);
                });
            }
        }
        return found;
    }

    private static List<Move> moves(Station here) {
        List<Move> moves = new ArrayList<>(here.decision()
                .map(decision -> Branches.of(decision, Player.NOTE).stream()
                        .<Move>map(Move.Responded::new)
                        .toList())
                .orElse(List.of(new Move.ReadOn())));
        if (here.mayBeSetAside()) {
            moves.add(new Move.SetAside());
        }
        return moves;
    }
}
