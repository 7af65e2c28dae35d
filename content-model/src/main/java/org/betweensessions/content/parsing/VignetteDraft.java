package org.betweensessions.content.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.betweensessions.content.model.SceneId;

/** A scenario as written: all that could be understood of it, mistakes or not. */
record VignetteDraft(FrontMatter front, List<SceneDraft> scenes, Map<String, SceneId> titles) {

    static VignetteDraft of(FrontMatter front, List<SceneDraft> scenes) {
        Map<String, SceneId> titles = new HashMap<>();
        scenes.forEach(scene -> titles.putIfAbsent(Titles.plain(scene.title().value()), scene.id()));
        return new VignetteDraft(front, scenes, titles);
    }

    Stream<DecisionDraft> decisions() {
        return scenes.stream().flatMap(scene -> scene.decisions().stream());
    }

    Stream<OptionDraft> options() {
        return decisions().flatMap(decision -> decision.options().stream());
    }

    boolean knows(String title) {
        return titles.containsKey(Titles.plain(title));
    }

    /** The scene of that title, which was found to exist. */
    SceneId target(String title) {
        return titles.get(Titles.plain(title));
    }
}
