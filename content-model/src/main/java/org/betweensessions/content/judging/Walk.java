package org.betweensessions.content.judging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.judging.VignetteMap.Onward;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.Vignette;

/** One course in the making. */
final class Walk {
    private final Vignette vignette;
    private final Judge judge;
    private final Onwards onwards;
    private final List<Passed> passed = new ArrayList<>();
    private Station here;

    Walk(Vignette vignette, Judge judge) {
        this.vignette = vignette;
        this.judge = judge;
        this.onwards = new Onwards(vignette);
        this.here = entering(vignette.script().opening());
    }

    Course course() {
        return new Course(passed, here, arrival());
    }

    void make(Move move) {
        if (here.ending()) {
            throw new MoveDoesNotFit(here, "the vignette has ended");
        }
        switch (move) {
            case Move.Responded responded -> respond(responded);
            case Move.ReadOn readOn -> readOn(readOn);
            case Move.SetAside setAside -> setAside(setAside);
        }
    }

    private void respond(Move.Responded move) {
        Decision decision = here.decision()
                .orElseThrow(() -> new MoveDoesNotFit(here, "there is no decision; the scene is only read"));
        Judgement judgement = judge.judge(decision.id(), move.response());
        leave(
                move,
                Optional.of(judgement),
                both(arrival(), judgement.lines()),
                onwards.after(decision, move.response()));
    }

    private void readOn(Move move) {
        if (here.decision().isPresent()) {
            throw new MoveDoesNotFit(here, "a decision is met, and asks for a response");
        }
        leave(move, Optional.empty(), arrival(), onwards.after(here.scene()));
    }

    private void setAside(Move move) {
        if (!here.mayBeSetAside()) {
            throw new MoveDoesNotFit(
                    here, "nothing may be set aside; that is for entering a scene with a content note");
        }
        leave(move, Optional.empty(), Lines.NONE, onwards.settingAside(here.scene()));
    }

    private void leave(Move move, Optional<Judgement> judgement, Lines lines, Onward onward) {
        passed.add(new Passed(here, move, judgement, lines));
        here = switch (onward) {
            case Onward.ToScene to -> entering(vignette.script().scene(to.scene()));
            case Onward.ToDecision to ->
                new Station(
                        passed.size() + 1,
                        here.scene(),
                        Optional.of(vignette.script().decision(to.decision())),
                        false);
        };
    }

    private Station entering(Scene scene) {
        return new Station(passed.size() + 1, scene, scene.decisions().stream().findFirst(), true);
    }

    private Lines arrival() {
        if (!here.entering()) {
            return Lines.NONE;
        }
        SceneKey key = vignette.key().scene(here.scene().id());
        return new Lines(union(key.meets(), key.crosses()), key.crosses(), key.repairs());
    }

    private static Lines both(Lines one, Lines other) {
        return new Lines(
                union(one.met(), other.met()),
                union(one.crossed(), other.crossed()),
                union(one.repaired(), other.repaired()));
    }

    private static Set<RedLineId> union(Set<RedLineId> one, Set<RedLineId> other) {
        Set<RedLineId> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }
}
