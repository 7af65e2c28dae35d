package org.betweensessions.web.attempts;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.Passage;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.Script;
import org.betweensessions.content.model.WrittenForm;
import org.betweensessions.web.platform.MarkdownRenderer;
import org.betweensessions.web.platform.PassageView;
import org.springframework.stereotype.Component;

/** Sets a station's script for a page. */
@Component
class Typesetting {
    private final MarkdownRenderer renderer;

    Typesetting(MarkdownRenderer renderer) {
        this.renderer = renderer;
    }

    StationView station(Script script, Station station, int decisionsPassed) {
        Scene scene = station.scene();
        return new StationView(
                station.number(),
                script.title(),
                scene.title(),
                station.entering(),
                station.ending(),
                passages(scene.passages()),
                scene.contentNote().filter(note -> station.entering()).map(Scene.ContentNote::warning),
                scene.contentNote().map(note -> renderer.html(note.inBrief())).orElse(""),
                station.decision().isPresent() ? decisionsPassed + 1 : 0,
                station.decision().map(this::decision),
                new StationView.Part(script.role(), script.setting(), script.minutes()));
    }

    StationView.DecisionView decision(Decision decision) {
        return new StationView.DecisionView(
                decision.kind(),
                decision.stem(),
                passages(decision.passages()),
                decision.offered().stream()
                        .map(option -> new StationView.OptionView(option.letter(), renderer.html(option.text())))
                        .toList(),
                decision instanceof Decision.JudgementShift shift ? shift.plan() : "",
                decision instanceof Decision.JudgementShift shift ? passages(shift.newFact()) : List.of(),
                decision instanceof Decision.Write write ? Optional.of(write.form()) : Optional.<WrittenForm>empty());
    }

    List<PassageView> passages(List<Passage> passages) {
        return passages.stream()
                .map(passage -> PassageView.of(passage, renderer))
                .toList();
    }
}
