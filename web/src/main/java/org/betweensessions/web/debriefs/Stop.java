package org.betweensessions.web.debriefs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.judging.VignetteMap;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.web.attempts.JudgementView;
import org.betweensessions.web.reviewing.ReviewedStep;

/**
 * One scene on the path taken, with what other responses there would have led to.
 *
 * @param number of the step at which the scene was entered
 */
record Stop(int number, String scene, Kind kind, List<Turn> turns) {
    enum Kind {
        /** Only read: no response is told of elsewhere. */
        READ,
        RESPONDED,
        SET_ASIDE,
        ENDING
    }

    record Turn(JudgementView judgement, List<Way> elsewhere) {}

    /** @param to the scene it leads to; empty where it stays in the same one */
    record Way(OptionLetter letter, String label, Optional<String> to) {}

    /** @param steps of the same course */
    static List<Stop> along(Course course, List<ReviewedStep> steps, VignetteMap map) {
        List<Stop> stops = new ArrayList<>();
        for (Passed passed : course.passed()) {
            ReviewedStep step = steps.get(passed.station().number() - 1);
            if (passed.station().entering()) {
                stops.add(new Stop(step.number(), step.scene(), kind(step), new ArrayList<>()));
            }
            turn(passed, step, map).ifPresent(stops.getLast().turns()::add);
        }
        stops.add(new Stop(course.here().number(), course.here().scene().title(), Kind.ENDING, List.of()));
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

    private static Kind kind(ReviewedStep step) {
        return switch (step) {
            case ReviewedStep.Read read -> Kind.READ;
            case ReviewedStep.Responded responded -> Kind.RESPONDED;
            case ReviewedStep.SetAside setAside -> Kind.SET_ASIDE;
        };
    }

    private static Optional<Turn> turn(Passed passed, ReviewedStep step, VignetteMap map) {
        return switch (step) {
            case ReviewedStep.Read read -> Optional.empty();
            case ReviewedStep.SetAside setAside -> Optional.empty();
            case ReviewedStep.Responded responded ->
                passed.judgement().map(judgement -> new Turn(responded.judgement(), elsewhere(judgement, map)));
        };
    }

    private static List<Way> elsewhere(Judgement judgement, VignetteMap map) {
        if (!(judgement.response() instanceof Response.Chose chose)) {
            return List.of();
        }
        List<VignetteMap.OptionPlace> options = map.scenes().stream()
                .flatMap(scene -> scene.decisions().stream())
                .filter(decision -> decision.id().equals(judgement.decision()))
                .flatMap(decision -> decision.options().stream())
                .toList();
        VignetteMap.OptionPlace taken = options.stream()
                .filter(option -> option.letter().equals(chose.option()))
                .findFirst()
                .orElseThrow();
        return options.stream()
                .filter(option -> !option.onward().equals(taken.onward()))
                .map(option -> way(option, map))
                .toList();
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
