package org.betweensessions.content.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.betweensessions.content.TestReference;
import org.betweensessions.content.diagnostics.Diagnostic;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.VignetteId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit of the rules for authors, on both sides and on the spot. */
class LintThresholdTests {
    private static final String SOURCE = TestReference.read("/every-kind.md");
    private static final String CHOICE_WHY = "Where talking can resolve a matter";
    private static final String RATING_WHY = "She offers it, it names no client";
    private static final String SCENE = "You could not help seeing it.";

    @ParameterizedTest
    @CsvSource({"39, true", "40, false", "41, false", "139, false", "140, false", "141, true"})
    void aRationaleOfAChoiceHasFortyToOneHundredAndFortyWords(int words, boolean refused) {
        assertThat(codes(replaceParagraph(CHOICE_WHY, words(words - 2) + " [APA 1.04]"))
                        .contains(DiagnosticCode.WHY_LENGTH))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"14, true", "15, false", "16, false", "49, false", "50, false", "51, true"})
    void aRationaleOfARatedOptionHasFifteenToFiftyWords(int words, boolean refused) {
        assertThat(codes(replaceParagraph(RATING_WHY, words(words))).contains(DiagnosticCode.OPTION_WHY_LENGTH))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"38, false", "39, false", "40, true"})
    void theTextOfAnOptionHasFewerThanFortyWords(int words, boolean warned) {
        assertThat(codes(replaceParagraph("Wait, and watch", words(words))).contains(DiagnosticCode.OPTION_LONG))
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"198, false", "199, false", "200, true"})
    void aSceneHasFewerThanTwoHundredWords(int words, boolean warned) {
        int others = Texts.words("You share an office with Dr. Adeyemi. Her phone lights up between sessions, again. "
                + "She reads it standing, her coat half on. can i move thursday? also last night was bad again");
        assertThat(codes(replaceParagraph(SCENE, words(words - others))).contains(DiagnosticCode.SCENE_LONG))
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"49, false", "50, false", "51, true"})
    void theLongestOptionHasAtMostFiveCharactersForFourOfTheShortest(int longest, boolean warned) {
        String source = replaceParagraph("Wait, and watch", "x".repeat(40))
                .replace("Ask her, in private, how she set this up with her clients.", "x".repeat(longest))
                .replace("Ask your supervisor, without naming her, what the clinic expects here.", "x".repeat(45));
        assertThat(codes(source).contains(DiagnosticCode.OPTIONS_UNEVEN)).isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({
        "summary: A colleague you like texts her clients from her own phone. You notice., summary: %s, 60",
        "'role: You are Mara Lindqvist, a second-year student on your first practicum.', role: %s, 80",
        "A client had a bad night and is *safe*., %s, 120",
        "## Choose one: What do you do first?, ## Choose one: %s, 30",
        "- Plan: Going to the director tomorrow, - Plan: %s, 25",
        "'The sheet has the director''s **signature** on it.', %s, 60",
        "### A. Ask her, ### A. %s, 8",
        "On Thursday the phone lights up again., %s, 90",
        "She pulls a blank one from the shelf., %s, 90",
        "* Says what was seen and when., * %s, 40"
    })
    void whatIsReadInPassingIsShort(String text, String written, int most) {
        assertThat(SOURCE).contains(text);
        assertThat(codes(SOURCE.replace(text, written.formatted(words(most)))).contains(DiagnosticCode.TEXT_LONG))
                .isFalse();
        assertThat(codes(SOURCE.replace(text, written.formatted(words(most + 1))))
                        .contains(DiagnosticCode.TEXT_LONG))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void theMinutesSufficeToReadTheLongestWay(int more, boolean warned) {
        int longest = wordsOnTheLongestWay(SOURCE);
        int minutes = longest / MinutesRule.WORDS_A_MINUTE + 1;
        int missing = minutes * MinutesRule.WORDS_A_MINUTE - longest + more;
        String source =
                SOURCE.replace("minutes: 10", "minutes: " + minutes).replace(SCENE, SCENE + "\n\n" + words(missing));
        assertThat(codes(source).contains(DiagnosticCode.MINUTES_TOO_FEW)).isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({
        "'You could not help seeing it.', 5",
        "'Wait, and watch whether anything', 5",
        "'She offers it, it names no client', 5",
        "'She pulls a blank one', 5",
        "'On Thursday the phone lights up', 0",
        "'A client had a bad night', 0"
    })
    void theLongestWayHoldsWhatIsReadOnItAndNothingElse(String text, int more) {
        assertThat(wordsOnTheLongestWay(SOURCE.replace(text, words(5) + " " + text)))
                .isEqualTo(wordsOnTheLongestWay(SOURCE) + more);
    }

    @ParameterizedTest
    @CsvSource({"It is talked about, true", "Nothing is said, false"})
    void optionsThatEachLeadSomewhereDoNotAllLeadToTheSamePlace(String third, boolean warned) {
        String source = SOURCE.replaceFirst("- Then: Her answer", "- Then: It is talked about")
                .replaceFirst("- Then: Nothing is said", "- Then: " + third);
        assertThat(codes(source).contains(DiagnosticCode.BRANCH_WITHOUT_A_DIFFERENCE))
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, false", "4, true"})
    void atMostThreePositionsAreEchoedInOnePlace(int positions, boolean refused) {
        String echoes = String.join(", ", List.of("P02", "P03", "P10", "P16").subList(0, positions));
        assertThat(codes(SOURCE.replace("- Echoes: P02", "- Echoes: " + echoes))
                        .contains(DiagnosticCode.TOO_MANY_POSITIONS))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void whatIsAnsweredCountsWithWhatIsEchoed(int answered, boolean refused) {
        String answers = String.join(", ", List.of("P03", "P10", "P16").subList(0, answered));
        String ofAnOption = SOURCE.replace("- Echoes: P02", "- Echoes: P02\n- Answers: " + answers);
        String ofADecision = SOURCE.replace("- Echoes: P10", "- Echoes: P02\n- Answers: " + answers);
        assertThat(codes(ofAnOption).contains(DiagnosticCode.TOO_MANY_POSITIONS))
                .isEqualTo(refused);
        assertThat(codes(ofADecision).contains(DiagnosticCode.TOO_MANY_POSITIONS))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void aDecisionNamesOneOrTwoPrinciples(int principles, boolean refused) {
        String names =
                String.join(", ", List.of("fidelity", "integrity", "competence").subList(0, principles));
        assertThat(codes(SOURCE.replace("- Principles: fidelity, confidentiality", "- Principles: " + names))
                        .contains(DiagnosticCode.PRINCIPLE_COUNT))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false", "4, false", "6, false", "7, false", "8, true"})
    void aChecklistHasThreeToSevenItems(int items, boolean refused) {
        String list = IntStream.range(0, items)
                .mapToObj(item -> "* Item " + item + ".\n")
                .collect(Collectors.joining());
        String source = SOURCE.replaceFirst("(?s)### Checklist.*?### Why", "### Checklist\n\n" + list + "\n### Why");
        assertThat(codes(source).contains(DiagnosticCode.CHECKLIST_COUNT)).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "2, false", "119, false", "120, false", "121, true"})
    void aVignetteTakesOneToOneHundredAndTwentyMinutes(int minutes, boolean refused) {
        assertThat(codes(SOURCE.replace("minutes: 10", "minutes: " + minutes)).contains(DiagnosticCode.MINUTES))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "5, false", "6, true"})
    void restraintIsOneToFive(int restraint, boolean refused) {
        assertThat(codes(SOURCE.replace("- Restraint: 2", "- Restraint: " + restraint))
                        .contains(DiagnosticCode.PROPERTY_VALUE))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"strong, strong, false", "strong, acceptable, true", "acceptable, acceptable, true"})
    void aContestedDecisionHasAtLeastTwoStrongOptions(String first, String second, boolean refused) {
        String source = SOURCE.replaceFirst("Verdict: strong", "Verdict: " + first)
                .replaceFirst("Verdict: strong\\n- Then: It", "Verdict: " + second + "\n- Then: It");
        assertThat(codes(source).contains(DiagnosticCode.CONTESTED_WITHOUT_TWO_STRONG))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "He spoke of suicide., true",
        "She was suicidal., true",
        "He self-harms., true",
        "She might hurt herself., true",
        "You ask about killing herself., true",
        "He wants to end his life., true",
        "She would take her own life., true",
        "He had hanged himself., true",
        "She wanted to die., true",
        "He does not want to live., true",
        "She thinks about dying., true",
        "They took their time with her., false",
        "He wanted to diet., false",
        "She hung up her coat herself., false",
        "She was sad., false"
    })
    void aSceneThatSpeaksOfSuicideOrSelfHarmShouldHaveAContentNote(String text, boolean warned) {
        assertThat(codes(SOURCE.replace(SCENE, text)).contains(DiagnosticCode.CONTENT_NOTE_ADVISED))
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ask her, in private,'",
        "She closes the door",
        "What do you do first?",
        "Where talking can resolve a matter"
    })
    void whatADecisionSaysOfSuicideCallsForAContentNoteToo(String text) {
        assertThat(codes(SOURCE.replace(text, "Suicide: " + text)).contains(DiagnosticCode.CONTENT_NOTE_ADVISED))
                .isTrue();
    }

    private static int wordsOnTheLongestWay(String source) {
        return parse(source.replace("minutes: 10", "minutes: 1")).stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.MINUTES_TOO_FEW)
                .map(Diagnostic::what)
                .mapToInt(what -> Integer.parseInt(what.replaceFirst(".* has (\\d+) words.*", "$1")))
                .findFirst()
                .orElseThrow();
    }

    private static List<DiagnosticCode> codes(String source) {
        return parse(source).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> parse(String source) {
        return new VignetteParser()
                .parse("a.md", new VignetteId("a"), source, TestReference.data())
                .diagnostics();
    }

    /** The scenario with another text for the paragraph that begins so. */
    private static String replaceParagraph(String beginning, String text) {
        int from = SOURCE.indexOf(beginning);
        return SOURCE.substring(0, from) + text + SOURCE.substring(SOURCE.indexOf("\n\n", from));
    }

    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "word"));
    }
}
