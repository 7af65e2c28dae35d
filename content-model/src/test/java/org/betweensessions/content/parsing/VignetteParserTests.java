package org.betweensessions.content.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.diagnostics.SourcePosition;
import org.betweensessions.content.judging.Judge;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Passage;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.PrincipleId;
import org.betweensessions.content.model.QuestionId;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.SceneId;
import org.betweensessions.content.model.SceneKey;
import org.betweensessions.content.model.Script;
import org.betweensessions.content.model.Shift;
import org.betweensessions.content.model.Verdict;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.content.model.WrittenForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VignetteParserTests {
    private static final String SOURCE = TestReference.read("/every-kind.md");
    private static final SceneId OFFICE = new SceneId("the-shared-office");
    private static final SceneId ANSWER = new SceneId("her-answer");
    private static final SceneId SILENCE = new SceneId("nothing-is-said");
    private static final SceneId TALK = new SceneId("it-is-talked-about");

    private final Vignette vignette = accepted(SOURCE);

    @Test
    void takesAnyTopicWhereTheReferenceDataListNone() {
        String source = TestReference.read("/every-kind.md").replace("minutes: 10", "minutes: 10\nours: weather");
        ReferenceData all = TestReference.data();
        ReferenceData none = new ReferenceData(
                all.codes(),
                all.standards(),
                all.redLines(),
                all.principles(),
                all.positions(),
                all.questions(),
                all.tensions(),
                all.frameworks(),
                Map.of());
        assertThat(new VignetteParser().parse("a.md", new VignetteId("a"), source, none))
                .isInstanceOf(ParseResult.Parsed.class);
        assertThat(new VignetteParser()
                        .parse("a.md", new VignetteId("a"), source, all)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TOPIC_UNKNOWN);
    }

    @Test
    void readsTheFrontMatter() {
        Script script = vignette.script();
        assertThat(script.title()).isEqualTo("The colleague who texts clients");
        assertThat(script.minutes()).isEqualTo(10);
        assertThat(script.setting()).isEqualTo("training clinic");
        assertThat(script.role()).startsWith("You are Mara Lindqvist");
        assertThat(script.summary()).endsWith("You notice.");
        assertThat(script.contentNote()).isEmpty();
    }

    @Test
    void readsScenesAndEndingsInTheOrderOfTheFile() {
        assertThat(vignette.script().scenes()).extracting(Scene::id).containsExactly(OFFICE, ANSWER, TALK, SILENCE);
        assertThat(vignette.script().scenes()).extracting(Scene::ending).containsExactly(false, false, true, true);
    }

    @Test
    void partsTheTextOfASceneIntoProseAndThreads() {
        List<Passage> passages = vignette.script().opening().passages();
        assertThat(passages)
                .containsExactly(
                        new Passage.Prose(
                                "You share an office with Dr. Adeyemi. Her phone lights up between sessions, again. "
                                        + "She reads it standing, her coat half on."),
                        new Passage.MessageThread(List.of(new Passage.Message(
                                "Tue 12:58",
                                "text",
                                "Client to Dr. Adeyemi, own phone",
                                "can i move thursday? also last night was bad again"))),
                        new Passage.Prose("You could not help seeing it."));
    }

    @Test
    void keepsMarkdownAsItWasWritten() {
        String source = SOURCE.replace("You could not help", "You *could not*\nhelp\n\n* one\n* two\n\nand");
        assertThat(accepted(source).script().opening().passages().getLast())
                .isEqualTo(new Passage.Prose("You *could not*\nhelp\n\n* one\n* two\n\nand seeing it."));
    }

    @Test
    void readsAContentNoteWithItsSummary() {
        assertThat(vignette.script().scene(ANSWER).contentNote())
                .contains(new Scene.ContentNote(
                        "A client's bad night is spoken of.", "A client had a bad night and is *safe*."));
        assertThat(vignette.key().scene(ANSWER).skipTo()).contains(TALK);
    }

    @Test
    void readsWhatAnEndingMeansForLines() {
        SceneKey key = vignette.key().scene(SILENCE);
        assertThat(key.crosses()).containsExactly(new RedLineId("standing-by-at-harm"));
        assertThat(key.repairs()).containsExactly(new RedLineId("confidentiality-broken"));
        assertThat(vignette.key().scene(ANSWER).voices()).containsExactly(new PositionId(34), new PositionId(16));
    }

    @Test
    void readsAChoice() {
        Decision.ChooseOne decision = (Decision.ChooseOne) decision(OFFICE, 1);
        assertThat(decision.stem()).isEqualTo("What do you do first?");
        assertThat(decision.options())
                .extracting(Option::label)
                .containsExactly("Ask her", "Ask your supervisor", "Wait");
        DecisionKey.ChooseOneKey key = (DecisionKey.ChooseOneKey) key(OFFICE, 1);
        assertThat(key.contested()).isTrue();
        assertThat(key.marks().debate()).contains(new QuestionId(9));
        assertThat(key.marks().principles())
                .containsExactly(new PrincipleId("fidelity"), new PrincipleId("confidentiality"));
        DecisionKey.ChoiceKey option = key.options().get(OptionLetter.of("A"));
        assertThat(option.verdict()).isEqualTo(Verdict.STRONG);
        assertThat(option.then()).contains(ANSWER);
        assertThat(option.manner()).isEqualTo(new DecisionKey.Manner(Optional.of(2), false));
        assertThat(option.echoes()).containsExactly(new PositionId(2));
        assertThat(option.why().citations()).containsExactly(new Citation("APA", "1.04"));
        assertThat(option.outcome()).startsWith("She closes the door");
    }

    @Test
    void readsARating() {
        assertThat(decision(ANSWER, 1)).isInstanceOf(Decision.RateEach.class);
        DecisionKey.RateEachKey key = (DecisionKey.RateEachKey) key(ANSWER, 1);
        assertThat(key.options().values())
                .extracting(DecisionKey.RatingKey::acceptability)
                .containsExactly(
                        Acceptability.CLEARLY_ACCEPTABLE,
                        Acceptability.RATHER_ACCEPTABLE,
                        Acceptability.CLEARLY_UNACCEPTABLE);
        assertThat(key.options().get(OptionLetter.of("C")).crosses()).contains(new RedLineId("confidentiality-broken"));
        assertThat(key.marks().outcome()).contains("She pulls a blank one from the shelf.");
        assertThat(key.marks().rationale()).isPresent();
    }

    @Test
    void readsBestAndWorst() {
        DecisionKey.BestAndWorstKey key = (DecisionKey.BestAndWorstKey) key(ANSWER, 2);
        assertThat(key.best()).isEqualTo(OptionLetter.of("A"));
        assertThat(key.worst()).isEqualTo(OptionLetter.of("C"));
        assertThat(key.options()).hasSize(3);
    }

    @Test
    void readsAShift() {
        Decision.JudgementShift decision = (Decision.JudgementShift) decision(ANSWER, 3);
        assertThat(decision.plan()).isEqualTo("Going to the director tomorrow");
        assertThat(decision.newFact())
                .containsExactly(new Passage.Prose("The sheet has the director's **signature** on it."));
        DecisionKey.JudgementShiftKey key = (DecisionKey.JudgementShiftKey) key(ANSWER, 3);
        assertThat(key.shift()).isEqualTo(Shift.LESS);
        assertThat(key.echoes()).containsExactly(new PositionId(10));
    }

    @Test
    void readsAWrittenText() {
        assertThat(((Decision.Write) decision(ANSWER, 4)).form()).isEqualTo(WrittenForm.NOTE);
        DecisionKey.WriteKey key = (DecisionKey.WriteKey) key(ANSWER, 4);
        assertThat(key.checklist())
                .containsExactly(
                        "Says what was seen and when.",
                        "Leaves out everything that could name the client.",
                        "Puts the question for supervision in one sentence.");
        assertThat(key.mayCross()).isEqualTo(Set.of(new RedLineId("confidentiality-broken")));
    }

    @Test
    void yieldsWhatCanBeJudged() {
        assertThat(new Judge(vignette, TestReference.data()).map().scenes()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void acceptsTheLineEndsOfAnySystemAndAByteOrderMark(String end) {
        assertThat(accepted("\uFEFF" + SOURCE.replace("\n", end))).isEqualTo(vignette);
    }

    @Test
    void takesBothArrowsForTheSame() {
        String source = SOURCE.replace("# Ending: Nothing is said", "# Ending: Spring -> summer")
                .replace("Then: Nothing is said", "Then: Spring → summer");
        assertThat(accepted(source).script().scenes().getLast().title()).isEqualTo("Spring -> summer");
    }

    @Test
    void acceptsATypographicMinusInAKey() {
        assertThat(((DecisionKey.JudgementShiftKey) accepted(SOURCE.replace("- Key: -1", "- Key: −1"))
                                .key()
                                .decision(new DecisionId(ANSWER, 3)))
                        .shift())
                .isEqualTo(Shift.LESS);
    }

    @Test
    void readsScalarsOfTheFrontMatterAsTexts() {
        assertThat(accepted(SOURCE.replace("setting: training clinic", "setting: no"))
                        .script()
                        .setting())
                .isEqualTo("no");
        assertThat(accepted(SOURCE.replace("setting: training clinic", "setting: 12:30:45"))
                        .script()
                        .setting())
                .isEqualTo("12:30:45");
    }

    @Test
    void findsAllMistakesInOneRunEachAtItsPlace() {
        String source = SOURCE.replace("minutes: 10", "minutes: 0")
                .replace("- Echoes: P02", "- Echoes: P02, P77")
                .replace("- Form: note", "- Form: poem")
                .replace("The term ends.", "The term <i>ends</i>.");
        assertThat(diagnostics(source))
                .extracting(Diagnostic::code)
                .containsExactly(
                        DiagnosticCode.MINUTES,
                        DiagnosticCode.POSITION_UNKNOWN,
                        DiagnosticCode.PROPERTY_VALUE,
                        DiagnosticCode.RAW_HTML,
                        DiagnosticCode.RAW_HTML);
        assertThat(diagnostics(source))
                .allSatisfy(each -> assertThat(place(source, each)).isIn("0", "P77", "poem", "<i>e", "</i>"));
    }

    private static String place(String source, Diagnostic diagnostic) {
        String line = source.lines().toList().get(diagnostic.position().line() - 1);
        String rest = line.substring(diagnostic.position().column() - 1);
        return rest.substring(0, Math.min(rest.length(), 4)).strip();
    }

    @Test
    void namesTheFileAndTheLineInOneLineOfText() {
        Diagnostic diagnostic =
                diagnostics(SOURCE.replace("minutes: 10", "minutes: 0")).getFirst();
        assertThat(diagnostic)
                .hasToString("a.md:3:10: error BS118 '0' is no number of minutes. Write a whole number from 1 to 120.");
        assertThat(diagnostic.position()).isEqualTo(new SourcePosition(3, 10));
    }

    @Test
    void findsACitationAcrossALineEndAndTheSameOneOnce() {
        String source =
                SOURCE.replace("is what the code asks [APA 1.04]", "is what the code asks [APA\n1.04] and [APA 1.04]");
        DecisionKey.ChooseOneKey key =
                (DecisionKey.ChooseOneKey) accepted(source).key().decision(new DecisionId(OFFICE, 1));
        assertThat(key.options().get(OptionLetter.of("A")).why().citations())
                .containsExactly(new Citation("APA", "1.04"));
    }

    @Test
    void rereadsWhatAStricterLintWouldReject() {
        String source = SOURCE.replace("[APA 1.04]", "").replace("- Echoes: P02", "- Echoes: P99");
        assertThat(new VignetteParser().parse("a.md", new VignetteId("a"), source, TestReference.data()))
                .isInstanceOf(ParseResult.Rejected.class);
        assertThat(new VignetteParser().reread(new VignetteId("a"), source)).isInstanceOf(ParseResult.Parsed.class);
    }

    @Test
    void rereadsADecisionThatNamesHalfOfItsPair() {
        String source = SOURCE.replace("- Debate: Q9", "- Debate: Q9\n- Pair: a-pair");
        assertThat(new VignetteParser().reread(new VignetteId("a"), source))
                .isInstanceOfSatisfying(
                        ParseResult.Parsed.class,
                        parsed -> assertThat(parsed.vignette().key().decisions().values())
                                .allSatisfy(
                                        key -> assertThat(key.marks().pairing()).isEmpty()));
    }

    @Test
    void doesNotRereadWhatCannotBePlayed() {
        ParseResult result =
                new VignetteParser().reread(new VignetteId("a"), SOURCE.replace("- Then: It", "- Then: If"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.TARGET_UNKNOWN);
    }

    @Test
    void keepsWarningsBesideTheVignette() {
        String source = SOURCE.replace("The term ends.", "The term ends with a suicide.");
        ParseResult result = new VignetteParser().parse("a.md", new VignetteId("a"), source, TestReference.data());
        assertThat(result).isInstanceOf(ParseResult.Parsed.class);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.CONTENT_NOTE_ADVISED);
    }

    @Test
    void meetsTheNextDecisionUnlessEveryOptionLeadsElsewhere() {
        String unreachable =
                SOURCE.replace("# Scene: Her answer", """
                ## Write: And what do you write?

                - Principles: integrity
                - Form: reply

                ### Checklist

                * One.
                * Two.
                * Three.

                ### Why

                A reply to a colleague can be short, and should be one that could be read aloud in the corridor, since written words travel further than was
                meant [APA 4.01]. What you want to know can be asked in one sentence.

                # Scene: Her answer""").replace("- Repairs", "- Voices: P34\n- Repairs");
        assertThat(diagnostics(unreachable))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.DEAD_END, DiagnosticCode.UNREACHABLE);
    }

    private Decision decision(SceneId scene, int place) {
        return vignette.script().decision(new DecisionId(scene, place));
    }

    private DecisionKey key(SceneId scene, int place) {
        return vignette.key().decision(new DecisionId(scene, place));
    }

    private static List<Diagnostic> diagnostics(String source) {
        return new VignetteParser()
                .parse("a.md", new VignetteId("a"), source, TestReference.data())
                .diagnostics();
    }

    private static Vignette accepted(String source) {
        ParseResult result = new VignetteParser().parse("a.md", new VignetteId("a"), source, TestReference.data());
        assertThat(result.diagnostics()).isEmpty();
        return switch (result) {
            case ParseResult.Parsed parsed -> parsed.vignette();
            case ParseResult.Rejected rejected -> throw new AssertionError(rejected.diagnostics());
        };
    }
}
