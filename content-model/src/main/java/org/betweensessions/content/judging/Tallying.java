package org.betweensessions.content.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.betweensessions.content.judging.Tally.LineTurn;
import org.betweensessions.content.judging.Tally.PrincipleFigure;
import org.betweensessions.content.model.AnswerKey;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.Principle;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.SceneKey;

/**
 * Adds up a course. Lines are followed in the order of the path: at each stop first what reaching the scene means, then what the
 * response means, and each time crossings before repairs. Crossing again after a repair undoes the repair.
 */
final class Tallying {
    private final AnswerKey key;
    private final Collection<Principle> principles;
    private final Map<DecisionId, Set<RedLineId>> found;
    private final Set<RedLineId> met = new HashSet<>();
    private final Set<RedLineId> crossed = new HashSet<>();
    private final Set<RedLineId> repaired = new HashSet<>();
    private final List<LineTurn> turns = new ArrayList<>();
    private final List<Judgement> credited = new ArrayList<>();

    /** @param principles in the order in which the profile names them */
    Tallying(AnswerKey key, Collection<Principle> principles, Map<DecisionId, Set<RedLineId>> found) {
        this.key = key;
        this.principles = List.copyOf(principles);
        this.found = Map.copyOf(found);
    }

    Tally of(Course course) {
        course.passed().forEach(this::follow);
        if (course.complete()) {
            reach(course.here());
        }
        return new Tally(
                Credit.sum(credited.stream()
                        .flatMap(judgement -> judgement.credit().stream())
                        .toList()),
                credited.size(),
                met,
                crossed,
                repaired,
                turns.stream().distinct().toList(),
                profile());
    }

    private void follow(Passed stop) {
        switch (stop.move()) {
            case Move.SetAside setAside -> {}
            case Move.ReadOn readOn -> reach(stop.station());
            case Move.Responded responded -> {
                reach(stop.station());
                stop.judgement().ifPresent(judgement -> respond(stop.station(), judgement));
            }
        }
    }

    private void reach(Station station) {
        if (station.entering()) {
            SceneKey scene = key.scene(station.scene().id());
            follow(station, scene.meets(), scene.crosses(), scene.repairs());
        }
    }

    private void respond(Station station, Judgement judgement) {
        Lines lines = judgement.lines();
        Set<RedLineId> crossedHere = new HashSet<>(found.getOrDefault(judgement.decision(), Set.of()));
        crossedHere.retainAll(
                judgement.mayCross().stream().map(line -> line.id()).toList());
        crossedHere.addAll(lines.crossed());
        follow(station, lines.met(), crossedHere, lines.repaired());
        if (judgement.credit().isPresent()) {
            credited.add(judgement);
        }
    }

    private void follow(Station station, Set<RedLineId> meets, Set<RedLineId> crosses, Set<RedLineId> repairs) {
        met.addAll(meets);
        met.addAll(crosses);
        crossed.addAll(crosses);
        repaired.removeAll(crosses);
        crosses.forEach(line -> turns.add(new LineTurn(station.number(), line, false)));
        repairs.stream()
                .filter(crossed::contains)
                .filter(repaired::add)
                .forEach(line -> turns.add(new LineTurn(station.number(), line, true)));
    }

    private List<PrincipleFigure> profile() {
        return principles.stream()
                .map(this::figure)
                .filter(figure -> figure.decisions() > 0)
                .toList();
    }

    private PrincipleFigure figure(Principle principle) {
        List<Credit> credits = credited.stream()
                .filter(judgement -> judgement.principles().contains(principle))
                .flatMap(judgement -> judgement.credit().stream())
                .toList();
        return new PrincipleFigure(principle, Credit.sum(credits), credits.size());
    }
}
