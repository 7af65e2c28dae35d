package org.betweensessions.content.parsing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.model.AnswerKey;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.DecisionKey.Marks;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.Script;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;

/** Makes the vignette of a draft in which no structural mistake was found; so all that is required is there. */
record Assembly(VignetteDraft draft) {

    Vignette vignette(VignetteId id) {
        Map<SceneId, SceneKey> scenes = new HashMap<>();
        draft.scenes().forEach(scene -> scenes.put(scene.id(), key(scene)));
        Map<DecisionId, DecisionKey> decisions = new HashMap<>();
        draft.decisions().forEach(decision -> decisions.put(decision.id(), key(decision)));
        FrontMatter front = draft.front();
        Script script = new Script(
                id,
                front.required("title"),
                Integer.parseInt(front.required("minutes")),
                front.required("setting"),
                front.required("role"),
                front.required("summary"),
                front.value("content-note").map(Located::value),
                draft.scenes().stream().map(Assembly::scene).toList());
        return new Vignette(script, new AnswerKey(scenes, decisions, list(draft.ours())));
    }

    private static Scene scene(SceneDraft scene) {
        return new Scene(
                scene.id(),
                scene.title().value(),
                scene.passages(),
                scene.contentNote()
                        .map(note -> new Scene.ContentNote(
                                note.value(), scene.inBrief().orElseThrow().value())),
                scene.decisions().stream().map(Assembly::decision).toList(),
                scene.ending());
    }

    private static Decision decision(DecisionDraft decision) {
        DecisionId id = decision.id();
        String stem = decision.stem().value();
        List<Option> options =
                decision.options().stream().map(OptionDraft::option).toList();
        return switch (decision.kind()) {
            case CHOOSE_ONE -> new Decision.ChooseOne(id, stem, decision.passages(), options);
            case RATE_EACH -> new Decision.RateEach(id, stem, decision.passages(), options);
            case BEST_AND_WORST -> new Decision.BestAndWorst(id, stem, decision.passages(), options);
            case JUDGEMENT_SHIFT ->
                new Decision.JudgementShift(
                        id,
                        stem,
                        decision.passages(),
                        decision.plan().orElseThrow().value(),
                        decision.newFact());
            case WRITE ->
                new Decision.Write(
                        id,
                        stem,
                        decision.passages(),
                        decision.form().orElseThrow().value());
        };
    }

    private SceneKey key(SceneDraft scene) {
        return new SceneKey(
                target(scene.then()),
                target(scene.skipTo()),
                set(scene.meets()),
                set(scene.crosses()),
                set(scene.repairs()),
                list(scene.voices()));
    }

    private DecisionKey key(DecisionDraft decision) {
        Marks marks = new Marks(
                list(decision.principles()),
                decision.debate().map(Located::value),
                target(decision.then()),
                decision.outcome(),
                decision.why().map(WhyDraft::rationale),
                list(decision.answers()),
                decision.pairing());
        return switch (decision.kind()) {
            case CHOOSE_ONE -> new DecisionKey.ChooseOneKey(marks, decision.contested(), keys(decision, this::choice));
            case RATE_EACH -> new DecisionKey.RateEachKey(marks, keys(decision, Assembly::rating));
            case BEST_AND_WORST ->
                new DecisionKey.BestAndWorstKey(
                        marks,
                        decision.ranked(Rank.BEST).getFirst().letter(),
                        decision.ranked(Rank.WORST).getFirst().letter(),
                        keys(decision, Assembly::ranking));
            case JUDGEMENT_SHIFT ->
                new DecisionKey.JudgementShiftKey(
                        marks, decision.shift().orElseThrow().value(), list(decision.echoes()));
            case WRITE ->
                new DecisionKey.WriteKey(
                        marks, decision.checklist(), set(decision.mayCross()), list(decision.echoes()));
        };
    }

    private static <K> SortedMap<OptionLetter, K> keys(DecisionDraft decision, Function<OptionDraft, K> key) {
        SortedMap<OptionLetter, K> keys = new TreeMap<>();
        decision.options().forEach(option -> keys.put(option.letter(), key.apply(option)));
        return keys;
    }

    private DecisionKey.ChoiceKey choice(OptionDraft option) {
        return new DecisionKey.ChoiceKey(
                option.verdict().orElseThrow().value(),
                option.outcome().orElseThrow(),
                option.why().orElseThrow().rationale(),
                target(option.then()),
                option.crosses().map(Located::value),
                set(option.repairs()),
                option.manner(),
                list(option.echoes()),
                list(option.answers()));
    }

    private static DecisionKey.RatingKey rating(OptionDraft option) {
        return new DecisionKey.RatingKey(
                option.acceptability().orElseThrow().value(),
                option.why().orElseThrow().rationale(),
                option.crosses().map(Located::value),
                option.manner(),
                list(option.echoes()),
                list(option.answers()));
    }

    private static DecisionKey.RankingKey ranking(OptionDraft option) {
        return new DecisionKey.RankingKey(
                option.why().orElseThrow().rationale(),
                option.crosses().map(Located::value),
                option.manner(),
                list(option.echoes()),
                list(option.answers()));
    }

    private Optional<SceneId> target(Optional<Located<String>> title) {
        return title.map(written -> draft.target(written.value()));
    }

    private static <T> Set<T> set(List<Located<T>> written) {
        return new HashSet<>(list(written));
    }

    private static <T> List<T> list(List<Located<T>> written) {
        return written.stream().map(Located::value).distinct().toList();
    }
}
