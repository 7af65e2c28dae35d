package org.betweensessions.content.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.SceneId;

/** A scenario as written: all that could be understood of it, mistakes or not. */
record VignetteDraft(FrontMatter front, List<SceneDraft> scenes, Map<String, SceneId> titles) {

    static VignetteDraft of(FrontMatter front, List<SceneDraft> scenes) {
        Map<String, SceneId> titles = new HashMap<>();
        scenes.forEach(scene -> titles.putIfAbsent(Titles.plain(scene.title().value()), scene.id()));
        return new VignetteDraft(front, scenes, titles);
    }

    /** The topics that it adds to the source debate. */
    List<Located<String>> ours() {
        return front.value("ours").stream()
                .flatMap(topics -> Stream.of(topics.value().split(";"))
                        .map(String::strip)
                        .filter(topic -> !topic.isEmpty())
                        .map(topic -> new Located<>(topic, topics.at())))
                .toList();
    }

    Stream<DecisionDraft> decisions() {
        return scenes.stream().flatMap(scene -> scene.decisions().stream());
    }

    Stream<OptionDraft> options() {
        return decisions().flatMap(decision -> decision.options().stream());
    }

    /** The positions named in each place, where any are. */
    Stream<List<Located<PositionId>>> positions() {
        return Stream.of(
                        scenes.stream().map(SceneDraft::voices),
                        decisions().map(DecisionDraft::positions),
                        options().map(OptionDraft::positions))
                .flatMap(places -> places)
                .filter(named -> !named.isEmpty());
    }

    Stream<WhyDraft> whys() {
        return Stream.concat(longWhys(), shortWhys());
    }

    /** The rationales of choices, and of decisions as a whole. */
    Stream<WhyDraft> longWhys() {
        return Stream.concat(
                decisions().flatMap(decision -> decision.why().stream()),
                decisions()
                        .filter(decision -> decision.kind() == DecisionKind.CHOOSE_ONE)
                        .flatMap(DecisionDraft::optionWhys));
    }

    /** The rationales of options that are rated or ranked. */
    Stream<WhyDraft> shortWhys() {
        return decisions()
                .filter(decision -> decision.kind() != DecisionKind.CHOOSE_ONE)
                .flatMap(DecisionDraft::optionWhys);
    }

    boolean knows(String title) {
        return titles.containsKey(Titles.plain(title));
    }

    /** The scene of that title, which was found to exist. */
    SceneId target(String title) {
        return titles.get(Titles.plain(title));
    }
}
