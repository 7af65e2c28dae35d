package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.model.SceneId;

/**
 * The stops of a vignette and the ways between them.
 *
 * @param stops by name: a scene's id, or a decision's
 */
record Ways(Map<String, Stop> stops) {

    /**
     * @param end whether the vignette ends here
     * @param open whether some response leads nowhere
     */
    record Stop(String name, SceneDraft scene, SourcePosition at, boolean end, boolean open, List<Way> ways) {

        /** Whether this is the way into the scene rather than one of its decisions. */
        boolean entrance() {
            return name.equals(scene.id().toString());
        }
    }

    record Way(String to, SourcePosition at) {}

    static Ways of(VignetteDraft draft) {
        Map<String, Stop> stops = new LinkedHashMap<>();
        for (SceneDraft scene : draft.scenes()) {
            new Ways.Drawing(draft, scene).stops().forEach(stop -> stops.putIfAbsent(stop.name(), stop));
        }
        return new Ways(stops);
    }

    private record Drawing(VignetteDraft draft, SceneDraft scene) {

        List<Stop> stops() {
            List<Stop> stops = new ArrayList<>();
            stops.add(entrance());
            List<DecisionDraft> decisions = scene.decisions();
            for (int index = 0; index < decisions.size(); index++) {
                boolean last = index == decisions.size() - 1;
                stops.add(stop(decisions.get(index), last ? Optional.empty() : Optional.of(decisions.get(index + 1))));
            }
            return stops;
        }

        private Stop entrance() {
            List<Way> ways = new ArrayList<>();
            scene.skipTo().ifPresent(target -> lead(target, ways));
            scene.decisions().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            first -> ways.add(new Way(first.id().toString(), first.at())),
                            () -> scene.then().ifPresent(target -> lead(target, ways)));
            boolean open = !scene.ending()
                    && scene.decisions().isEmpty()
                    && scene.then().isEmpty();
            return new Stop(scene.id().toString(), scene, scene.at(), scene.ending(), open, ways);
        }

        private Stop stop(DecisionDraft decision, Optional<DecisionDraft> next) {
            List<Way> ways = new ArrayList<>();
            decision.options().forEach(option -> option.then().ifPresent(target -> lead(target, ways)));
            boolean open = false;
            if (!decision.everyOptionLeads()) {
                Optional<Located<String>> target = decision.then();
                if (target.isPresent()) {
                    lead(target.get(), ways);
                } else if (next.isPresent()) {
                    ways.add(new Way(next.get().id().toString(), next.get().at()));
                } else if (scene.then().isPresent()) {
                    lead(scene.then().get(), ways);
                } else {
                    open = true;
                }
            }
            return new Stop(decision.id().toString(), scene, decision.at(), false, open, ways);
        }

        private void lead(Located<String> target, List<Way> ways) {
            if (draft.knows(target.value())) {
                SceneId scene = draft.target(target.value());
                ways.add(new Way(scene.toString(), target.at()));
            }
        }
    }
}
