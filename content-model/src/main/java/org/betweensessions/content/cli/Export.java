package org.betweensessions.content.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.betweensessions.content.folder.Content;
import org.betweensessions.content.folder.ParsedScenario;
import org.betweensessions.content.judging.Fingerprint;
import org.betweensessions.content.model.Passage;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.Script;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.parsing.ParseResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Valid content as JSON, in the form that {@code docs/export.md} describes. */
final class Export {
    private static final int FORM = 1;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Content content;

    Export(Content content) {
        this.content = content;
    }

    String json() {
        ObjectNode root = mapper.createObjectNode();
        root.put("form", FORM);
        ArrayNode vignettes = root.putArray("vignettes");
        content.scenarios().values().forEach(scenario -> add(scenario, vignettes));
        ArrayNode modules = root.putArray("modules");
        content.modules().forEach(module -> write(module, modules.addObject()));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void add(ParsedScenario scenario, ArrayNode vignettes) {
        switch (scenario.result()) {
            case ParseResult.Parsed parsed -> write(scenario.area(), parsed.vignette(), vignettes.addObject());
            case ParseResult.Rejected rejected -> {}
        }
    }

    private static void write(String area, Vignette vignette, ObjectNode to) {
        Script script = vignette.script();
        to.put("id", script.id().value());
        to.put("area", area);
        to.put("fingerprint", Fingerprint.of(vignette).hex());
        to.put("title", script.title());
        to.put("minutes", script.minutes());
        to.put("setting", script.setting());
        to.put("role", script.role());
        to.put("summary", script.summary());
        text(to, "contentNote", script.contentNote());
        list(to, "ours", vignette.key().ours());
        ArrayNode scenes = to.putArray("scenes");
        script.scenes().forEach(scene -> write(scene, vignette, scenes.addObject()));
    }

    private static void write(Scene scene, Vignette vignette, ObjectNode to) {
        SceneKey key = vignette.key().scene(scene.id());
        to.put("id", scene.id().value());
        to.put("title", scene.title());
        to.put("ending", scene.ending());
        text(to, "contentNote", scene.contentNote().map(Scene.ContentNote::warning));
        text(to, "inBrief", scene.contentNote().map(Scene.ContentNote::inBrief));
        passages(to, "passages", scene.passages());
        text(to, "then", key.then());
        text(to, "skipTo", key.skipTo());
        sorted(to, "meets", key.meets());
        sorted(to, "crosses", key.crosses());
        sorted(to, "repairs", key.repairs());
        list(to, "voices", key.voices());
        ArrayNode decisions = to.putArray("decisions");
        scene.decisions()
                .forEach(decision -> new DecisionExport(decisions.addObject())
                        .write(decision, vignette.key().decision(decision.id())));
    }

    private static void write(TrainingModule module, ObjectNode to) {
        to.put("id", module.id());
        to.put("title", module.title());
        to.put("summary", module.summary());
        to.put("prerequisites", module.prerequisites());
        list(to, "objectives", module.objectives());
        ArrayNode competencies = to.putArray("competencies");
        module.competencies().forEach(competency -> {
            ObjectNode area = competencies.addObject();
            area.put("area", competency.area().toString());
            ArrayNode objectives = area.putArray("objectives");
            competency.objectives().forEach(objectives::add);
        });
        list(to, "vignettes", module.vignettes());
        to.put("reading", module.reading());
        to.put("facilitatorGuide", module.facilitatorGuide());
    }

    static void passages(ObjectNode to, String name, List<Passage> passages) {
        ArrayNode array = to.putArray(name);
        passages.forEach(passage -> {
            switch (passage) {
                case Passage.Prose prose -> array.addObject().put("prose", prose.markdown());
                case Passage.MessageThread thread -> {
                    ArrayNode messages = array.addObject().putArray("thread");
                    thread.messages()
                            .forEach(message -> messages.addObject()
                                    .put("time", message.time())
                                    .put("channel", message.channel())
                                    .put("from", message.from())
                                    .put("own", message.own())
                                    .put("text", message.text()));
                }
            }
        });
    }

    /** Left out where there is none. */
    static void text(ObjectNode to, String name, Optional<?> value) {
        value.ifPresent(present -> to.put(name, present.toString()));
    }

    /** In the order in which it was written. */
    static void list(ObjectNode to, String name, Collection<?> values) {
        ArrayNode array = to.putArray(name);
        values.forEach(value -> array.add(value.toString()));
    }

    /** In alphabetical order, where none was written. */
    static void sorted(ObjectNode to, String name, Collection<?> values) {
        list(to, name, values.stream().map(Object::toString).sorted().toList());
    }
}
