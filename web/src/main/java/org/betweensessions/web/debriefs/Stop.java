package org.betweensessions.web.debriefs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.judging.VignetteMap;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.SceneId;

/** One scene on the path taken, with what other responses there would have led to. */
record Stop(String scene, Kind kind, List<Turn> turns) {
    enum Kind {
        TAKEN,
        SET_ASIDE,
        ENDING
    }

    /** @param chosen the option chosen; empty where the decision was of another kind */
    record Turn(String stem, Optional<Way> chosen, List<Way> elsewhere) {}

    /** @param to the scene it leads to; empty where it stays in the same one */
    record Way(OptionLetter letter, String label, Optional<String> to) {}

    static List<Stop> along(Course course, VignetteMap map) {
        List<Stop> stops = new ArrayList<>();
        for (Passed passed : course.passed()) {
            if (passed.station().entering()) {
                stops.add(new Stop(passed.station().scene().title(), kind(passed), new ArrayList<>()));
            }
            turn(passed, map).ifPresent(stops.getLast().turns()::add);
        }
        stops.add(new Stop(course.here().scene().title(), Kind.ENDING, List.of()));
        return stops;
    }

    /** The scenes of other paths, in the order of the file. */
    static List<String> notOn(Course course, VignetteMap map) {
        Set<SceneId> reached = new HashSet<>();
        course.passed().forEach(passed -> reached.add(passed.station().scene().id()));
        reached.add(course.here().scene().id());
        return map.scenes().stream()
                .filter(scene -> !reached.contains(scene.id()))
                .map(VignetteMap.ScenePlace::title)
                .toList();
    }

    private static Kind kind(Passed passed) {
        return passed.move() instanceof Move.SetAside ? Kind.SET_ASIDE : Kind.TAKEN;
    }

    private static Optional<Turn> turn(Passed passed, VignetteMap map) {
        return passed.judgement().map(judgement -> turn(judgement, map));
    }

    private static Turn turn(Judgement judgement, VignetteMap map) {
        VignetteMap.DecisionPlace place = map.scenes().stream()
                .flatMap(scene -> scene.decisions().stream())
                .filter(decision -> decision.id().equals(judgement.decision()))
                .findFirst()
                .orElseThrow();
        if (!(judgement.response() instanceof Response.Chose chose)) {
            return new Turn(place.stem(), Optional.empty(), List.of());
        }
        VignetteMap.OptionPlace taken = place.options().stream()
                .filter(option -> option.letter().equals(chose.option()))
                .findFirst()
                .orElseThrow();
        Stream<VignetteMap.OptionPlace> others =
                place.options().stream().filter(option -> !option.onward().equals(taken.onward()));
        return new Turn(
                place.stem(),
                Optional.of(way(taken, map)),
                others.map(option -> way(option, map)).toList());
    }

    private static Way way(VignetteMap.OptionPlace option, VignetteMap map) {
        return new Way(
                option.letter(),
                option.label(),
                switch (option.onward()) {
                    case VignetteMap.Onward.ToScene to -> Optional.of(title(to.scene(), map));
                    case VignetteMap.Onward.ToDecision decision -> Optional.empty();
                });
    }

    private static String title(SceneId id, VignetteMap map) {
        return map.scenes().stream()
                .filter(scene -> scene.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
