package org.betweensessions.content.judging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.AnswerKey;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.DecisionKey.Manner;
import org.betweensessions.content.model.DecisionKey.Marks;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Passage;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.Principle;
import org.betweensessions.content.model.PrincipleId;
import org.betweensessions.content.model.QuestionId;
import org.betweensessions.content.model.Rationale;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.Script;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Standard;
import org.betweensessions.content.model.Verdict;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.model.WrittenForm;

/** Small vignettes made by hand, so that judging is tested without parsing. */
final class Vignettes {
    static final RedLineId HELP = new RedLineId("no-way-to-reach-help");
    static final RedLineId HARM = new RedLineId("standing-by-at-harm");
    static final Citation APA_1_04 = new Citation("APA", "1.04");
    static final Citation ACA_H_4 = new Citation("ACA", "H.4.b");
    static final Rationale WHY = new Rationale("Because [APA 1.04].", List.of(APA_1_04));

    private static final Manner MANNER = new Manner(Optional.of(3), false);

    private Vignettes() {}

    record Made(Decision decision, DecisionKey key) {}

    record MadeScene(Scene scene, SceneKey key, Map<DecisionId, DecisionKey> decisions) {}

    static OptionLetter letter(String letter) {
        return OptionLetter.of(letter);
    }

    static Response chose(String letter) {
        return new Response.Chose(letter(letter));
    }

    static Move choose(String letter) {
        return new Move.Responded(chose(letter));
    }

    static DecisionId decision(String written) {
        return DecisionId.parse(written);
    }

    static Judge judge(MadeScene... scenes) {
        return new Judge(vignette(scenes), reference());
    }

    static Vignette vignette(MadeScene... scenes) {
        Map<SceneId, SceneKey> sceneKeys = new HashMap<>();
        Map<DecisionId, DecisionKey> decisionKeys = new HashMap<>();
        for (MadeScene made : scenes) {
            sceneKeys.put(made.scene().id(), made.key());
            decisionKeys.putAll(made.decisions());
        }
        List<Scene> script = Arrays.stream(scenes).map(MadeScene::scene).toList();
        return new Vignette(
                new Script(
                        new VignetteId("made-by-hand"),
                        "Made by hand",
                        10,
                        "clinic",
                        "You are a trainee.",
                        "A test.",
                        Optional.empty(),
                        script),
                new AnswerKey(sceneKeys, decisionKeys));
    }

    static SceneKey plain() {
        return new SceneKey(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), List.of());
    }

    static SceneKey to(String scene) {
        return new SceneKey(Optional.of(new SceneId(scene)), Optional.empty(), Set.of(), Set.of(), Set.of(), List.of());
    }

    static SceneKey skippable(String then, String skipTo) {
        return new SceneKey(
                Optional.of(new SceneId(then)),
                Optional.of(new SceneId(skipTo)),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of());
    }

    static SceneKey meets(SceneKey key, RedLineId... lines) {
        return new SceneKey(key.then(), key.skipTo(), Set.of(lines), key.crosses(), key.repairs(), key.voices());
    }

    static SceneKey crosses(SceneKey key, RedLineId... lines) {
        return new SceneKey(key.then(), key.skipTo(), key.meets(), Set.of(lines), key.repairs(), key.voices());
    }

    static SceneKey repairs(SceneKey key, RedLineId... lines) {
        return new SceneKey(key.then(), key.skipTo(), key.meets(), key.crosses(), Set.of(lines), key.voices());
    }

    static MadeScene ending(String id) {
        return ending(id, plain());
    }

    static MadeScene ending(String id, SceneKey key) {
        return new MadeScene(
                new Scene(new SceneId(id), id, List.of(), Optional.empty(), List.of(), true), key, Map.of());
    }

    @SafeVarargs
    static MadeScene scene(String id, SceneKey key, Function<DecisionId, Made>... decisions) {
        SceneId sceneId = new SceneId(id);
        List<Made> made = IntStream.range(0, decisions.length)
                .mapToObj(index -> decisions[index].apply(new DecisionId(sceneId, index + 1)))
                .toList();
        return new MadeScene(
                new Scene(
                        sceneId,
                        id,
                        List.of(new Passage.Prose("Text.")),
                        key.skipTo().map(skipTo -> new Scene.ContentNote("Hard to read.", "In brief.")),
                        made.stream().map(Made::decision).toList(),
                        false),
                key,
                made.stream().collect(Collectors.toMap(each -> each.decision().id(), Made::key)));
    }

    static Marks marks(String... principles) {
        return new Marks(
                Stream.of(principles).map(PrincipleId::new).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static Marks leadingTo(Marks marks, String scene) {
        return new Marks(
                marks.principles(),
                marks.debate(),
                Optional.of(new SceneId(scene)),
                marks.outcome(),
                marks.rationale(),
                marks.answers(),
                marks.pairing());
    }

    static Marks explained(Marks marks) {
        return new Marks(
                marks.principles(),
                Optional.of(new QuestionId(1)),
                marks.then(),
                Optional.of("It goes on."),
                Optional.of(WHY),
                List.of(new PositionId(7)),
                marks.pairing());
    }

    static DecisionKey.ChoiceKey choice(Verdict verdict) {
        return new DecisionKey.ChoiceKey(
                verdict,
                "What follows.",
                WHY,
                Optional.empty(),
                verdict == Verdict.UNSAFE ? Optional.of(HELP) : Optional.empty(),
                Set.of(),
                MANNER,
                List.of(),
                List.of());
    }

    static DecisionKey.ChoiceKey choiceTo(Verdict verdict, String scene) {
        DecisionKey.ChoiceKey key = choice(verdict);
        return new DecisionKey.ChoiceKey(
                key.verdict(),
                key.outcome(),
                key.why(),
                Optional.of(new SceneId(scene)),
                key.crosses(),
                key.repairs(),
                key.manner(),
                key.echoes(),
                key.answers());
    }

    static DecisionKey.ChoiceKey repairing(Verdict verdict, RedLineId line) {
        DecisionKey.ChoiceKey key = choice(verdict);
        return new DecisionKey.ChoiceKey(
                key.verdict(),
                key.outcome(),
                key.why(),
                key.then(),
                key.crosses(),
                Set.of(line),
                key.manner(),
                List.of(new PositionId(2)),
                List.of(new PositionId(8)));
    }

    static Function<DecisionId, Made> chooseOne(DecisionKey.ChoiceKey... options) {
        return chooseOne(marks("fidelity"), options);
    }

    static Function<DecisionId, Made> chooseOne(Marks marks, DecisionKey.ChoiceKey... options) {
        return id -> new Made(
                new Decision.ChooseOne(id, "What now?", List.of(), options(options.length)),
                new DecisionKey.ChooseOneKey(marks, false, keys(options)));
    }

    static Function<DecisionId, Made> contested(DecisionKey.ChoiceKey... options) {
        return id -> new Made(
                new Decision.ChooseOne(id, "What now?", List.of(), options(options.length)),
                new DecisionKey.ChooseOneKey(marks("fidelity"), true, keys(options)));
    }

    /** The first option crosses {@link #HARM} and echoes P01, the second echoes P02. */
    static Function<DecisionId, Made> rateEach(Acceptability... keys) {
        DecisionKey.RatingKey[] options = IntStream.range(0, keys.length)
                .mapToObj(index -> new DecisionKey.RatingKey(
                        keys[index],
                        WHY,
                        index == 0 ? Optional.of(HARM) : Optional.empty(),
                        MANNER,
                        List.of(new PositionId(index + 1)),
                        List.of(new PositionId(6))))
                .toArray(DecisionKey.RatingKey[]::new);
        return id -> new Made(
                new Decision.RateEach(id, "How fitting?", List.of(), options(keys.length)),
                new DecisionKey.RateEachKey(explained(marks("fidelity")), keys(options)));
    }

    /** A is best, E is worst and crosses {@link #HARM}; C crosses {@link #HELP}. */
    static Function<DecisionId, Made> bestAndWorst() {
        DecisionKey.RankingKey[] options = Stream.of(
                        Optional.<RedLineId>empty(),
                        Optional.<RedLineId>empty(),
                        Optional.of(HELP),
                        Optional.<RedLineId>empty(),
                        Optional.of(HARM))
                .map(line -> new DecisionKey.RankingKey(WHY, line, MANNER, List.of(), List.of(new PositionId(5))))
                .toArray(DecisionKey.RankingKey[]::new);
        return id -> new Made(
                new Decision.BestAndWorst(id, "Best and worst?", List.of(), options(5)),
                new DecisionKey.BestAndWorstKey(
                        explained(marks("confidentiality")), letter("A"), letter("E"), keys(options)));
    }

    static Function<DecisionId, Made> shift(Shift key) {
        return id -> new Made(
                new Decision.JudgementShift(
                        id, "And now?", List.of(), "Calling back", List.of(new Passage.Prose("A new fact."))),
                new DecisionKey.JudgementShiftKey(explained(marks("fidelity")), key, List.of(new PositionId(1))));
    }

    /** May cross {@link #HELP}. */
    static Function<DecisionId, Made> write() {
        return id -> new Made(
                new Decision.Write(id, "What do you write?", List.of(), WrittenForm.REPLY),
                new DecisionKey.WriteKey(
                        explained(marks("fidelity")), List.of("Names a time."), Set.of(HELP), List.of()));
    }

    static ReferenceData reference() {
        Standard apa = standard(APA_1_04);
        Standard aca = standard(ACA_H_4);
        return new ReferenceData(
                Map.of(APA_1_04, apa, ACA_H_4, aca),
                Map.of(HELP, line(HELP), HARM, line(HARM)),
                principles("fidelity", "confidentiality"),
                IntStream.rangeClosed(1, 8)
                        .mapToObj(PositionId::new)
                        .collect(Collectors.toMap(
                                id -> id,
                                id -> new Position(id, "It depends.", Position.Stance.CONDITIONAL, "S1", List.of()))),
                Map.of(
                        new QuestionId(1),
                        new DebateQuestion(
                                new QuestionId(1), "Does it?", List.of(new DebateQuestion.Side("Yes", 3)), 4)));
    }

    private static Map<PrincipleId, Principle> principles(String... ids) {
        Map<PrincipleId, Principle> principles = new LinkedHashMap<>();
        Stream.of(ids).map(PrincipleId::new).forEach(id -> principles.put(id, new Principle(id, id.value(), "Means.")));
        return principles;
    }

    private static Standard standard(Citation citation) {
        return new Standard(citation, "2017", "A title", "It asks.", Standard.Verification.VERIFIED);
    }

    private static RedLine line(RedLineId id) {
        return new RedLine(id, "A line", "A test.", List.of(ACA_H_4), "None.");
    }

    private static List<Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> new OptionLetter((char) ('A' + index)))
                .map(letter -> new Option(letter, "Label " + letter, "Act " + letter + "."))
                .toList();
    }

    @SafeVarargs
    private static <K> SortedMap<OptionLetter, K> keys(K... options) {
        SortedMap<OptionLetter, K> keys = new TreeMap<>();
        for (int index = 0; index < options.length; index++) {
            keys.put(new OptionLetter((char) ('A' + index)), options[index]);
        }
        return keys;
    }
}
