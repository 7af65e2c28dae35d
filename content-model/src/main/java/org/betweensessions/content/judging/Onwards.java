package org.betweensessions.content.judging;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.judging.VignetteMap.DecisionPlace;
import org.betweensessions.content.judging.VignetteMap.Onward;
import org.betweensessions.content.judging.VignetteMap.OptionPlace;
import org.betweensessions.content.judging.VignetteMap.ScenePlace;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionKey.ChooseOneKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.Vignette;

/** Where each way of a vignette leads: the option's target before the decision's before the next decision before the scene's. */
record Onwards(Vignette vignette) {

    Onward after(Decision decision, Response response) {
        Optional<Onward> chosen =
                response instanceof Response.Chose chose ? ofOption(decision, chose.option()) : Optional.empty();
        return chosen.or(() -> of(decision))
                .orElseThrow(() -> new IllegalStateException("Nothing follows " + decision.id()));
    }

    Onward after(Scene scene) {
        return key(scene)
                .then()
                .<Onward>map(Onward.ToScene::new)
                .orElseThrow(() -> new IllegalStateException("Nothing follows " + scene.id()));
    }

    Onward settingAside(Scene scene) {
        return key(scene)
                .skipTo()
                .<Onward>map(Onward.ToScene::new)
                .orElseThrow(() -> new IllegalStateException("Nothing follows setting aside " + scene.id()));
    }

    VignetteMap map() {
        return new VignetteMap(
                vignette.script().scenes().stream().map(this::place).toList());
    }

    private Optional<Onward> of(Decision decision) {
        Scene scene = vignette.script().scene(decision.id().scene());
        return vignette.key()
                .decision(decision.id())
                .marks()
                .then()
                .<Onward>map(Onward.ToScene::new)
                .or(() -> next(scene, decision).map(later -> new Onward.ToDecision(later.id())))
                .or(() -> key(scene).then().map(Onward.ToScene::new));
    }

    private Optional<Onward> ofOption(Decision decision, OptionLetter letter) {
        return vignette.key().decision(decision.id()) instanceof ChooseOneKey choose
                ? choose.options().get(letter).then().map(Onward.ToScene::new)
                : Optional.empty();
    }

    private static Optional<Decision> next(Scene scene, Decision decision) {
        return scene.decisions().stream().skip(decision.id().place()).findFirst();
    }

    private SceneKey key(Scene scene) {
        return vignette.key().scene(scene.id());
    }

    private ScenePlace place(Scene scene) {
        return new ScenePlace(
                scene.id(),
                scene.title(),
                scene.ending(),
                scene.decisions().stream().map(this::place).toList(),
                key(scene).then(),
                key(scene).skipTo());
    }

    private DecisionPlace place(Decision decision) {
        List<Option> options = switch (decision) {
            case Decision.ChooseOne choose -> choose.options();
            case Decision.RateEach rate -> rate.options();
            case Decision.BestAndWorst rank -> rank.options();
            case Decision.JudgementShift shift -> List.of();
            case Decision.Write write -> List.of();
        };
        return new DecisionPlace(
                decision.id(),
                decision.stem(),
                options.stream()
                        .map(option -> new OptionPlace(
                                option.letter(), option.label(), after(decision, new Response.Chose(option.letter()))))
                        .toList(),
                of(decision));
    }
}
