package org.betweensessions.content.judging;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.Vignette;

/** What is scored of a vignette, written down in one way only: the text under a {@link Fingerprint}. Changing it orphans stored ones. */
record Scored(Vignette vignette) {
    private static final String FORM = "scored 1\n";

    String written() {
        return FORM
                + "opening " + vignette.script().opening().id() + "\n"
                + vignette.script().scenes().stream()
                        .sorted(Comparator.comparing(scene -> scene.id().value()))
                        .map(this::scene)
                        .collect(Collectors.joining());
    }

    private String scene(Scene scene) {
        SceneKey key = vignette.key().scene(scene.id());
        return "%s %s then=%s skip=%s meets=%s crosses=%s repairs=%s\n"
                        .formatted(
                                scene.ending() ? "ending" : "scene",
                                scene.id(),
                                one(key.then()),
                                one(key.skipTo()),
                                all(key.meets()),
                                all(key.crosses()),
                                all(key.repairs()))
                + scene.decisions().stream().map(this::decision).collect(Collectors.joining());
    }

    private String decision(Decision decision) {
        DecisionKey key = vignette.key().decision(decision.id());
        return "decision %s then=%s principles=%s %s\n"
                .formatted(
                        decision.id(),
                        one(key.marks().then()),
                        all(key.marks().principles()),
                        switch (key) {
                            case DecisionKey.ChooseOneKey choose -> "choose-one" + options(choose);
                            case DecisionKey.RateEachKey rate -> "rate-each" + options(rate);
                            case DecisionKey.BestAndWorstKey rank -> "best-and-worst" + options(rank);
                            case DecisionKey.JudgementShiftKey shift ->
                                "judgement-shift key=" + shift.shift().value();
                            case DecisionKey.WriteKey write -> "write crosses=" + all(write.mayCross());
                        });
    }

    private static String options(DecisionKey.ChooseOneKey key) {
        return key.options().entrySet().stream()
                .map(entry -> " %s:%s,then=%s,crosses=%s,repairs=%s"
                        .formatted(
                                entry.getKey(),
                                lower(entry.getValue().verdict()),
                                one(entry.getValue().then()),
                                one(entry.getValue().crosses()),
                                all(entry.getValue().repairs())))
                .collect(Collectors.joining());
    }

    private static String options(DecisionKey.RateEachKey key) {
        return key.options().entrySet().stream()
                .map(entry -> " %s:%s,crosses=%s"
                        .formatted(
                                entry.getKey(),
                                lower(entry.getValue().acceptability()),
                                one(entry.getValue().crosses())))
                .collect(Collectors.joining());
    }

    private static String options(DecisionKey.BestAndWorstKey key) {
        return " best=%s worst=%s".formatted(key.best(), key.worst())
                + key.options().entrySet().stream()
                        .map(entry -> " %s:crosses=%s"
                                .formatted(entry.getKey(), one(entry.getValue().crosses())))
                        .collect(Collectors.joining());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String one(Optional<?> id) {
        return id.map(Object::toString).orElse("-");
    }

    private static String all(Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().collect(Collectors.joining("+", "{", "}"));
    }
}
