package org.betweensessions.web.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.betweensessions.web.accounts.Persona;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.Player.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@OnTrial
class DraftingTests {
    private static final int LONGEST = 20_000;

    @Autowired
    private Trial trial;

    @Autowired
    private Player player;

    @Autowired
    private Clock clock;

    private Persona trainee;
    private Run run;

    @BeforeEach
    void begin() {
        Trial.House house = trial.house();
        trainee = trial.trainee(house);
        run = new Run(player, trainee, player.start(trainee, trial.assign(house, Grading.GRADED)));
        run.toTheText();
    }

    @Test
    void savesWhatIsTypedAndSaysWhen() {
        String now = clock.instant().atZone(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("HH:mm"));

        Sheet answer = typed("Can we", 0);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"version\":1,\"savedAt\":\"" + now + "\"}");
        assertThat(run.page(6).document().select("textarea[name=text]").val()).isEqualTo("Can we");
        assertThat(run.page(6).document().select("input[name=version]").val()).isEqualTo("1");
        assertThat(run.page(6).text("#saved")).isEqualTo("Saved at " + now);
    }

    @Test
    void countsEverySavedChangeAndNoUnchangedText() {
        typed("Can we", 0);

        assertThat(typed("Can we", 1).body()).contains("\"version\":1");
        assertThat(typed("Can we speak", 1).body()).contains("\"version\":2");
    }

    @Test
    void savesTheSameTextTwiceAsOneWhenTheFirstAnswerGotLost() {
        typed("Can we", 0);

        assertThat(typed("Can we", 0).status()).isEqualTo(200);
    }

    @Test
    void replacesNoTextThatAnotherWindowSaved() {
        typed("The first window.", 0);

        Sheet answer = typed("The second window.", 0);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"version\":1,\"savedAt\":\"\"}");
        assertThat(run.page(6).document().select("textarea[name=text]").val()).isEqualTo("The first window.");
    }

    @Test
    void savesWithoutAScriptAndComesBackToTheText() {
        Sheet answer = kept("Can we", 0);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.leadsTo()).isEqualTo(run.at(6) + "?read=true");
        assertThat(player.get(trainee, answer.leadsTo())
                        .document()
                        .select("textarea[name=text]")
                        .val())
                .isEqualTo("Can we");
    }

    @Test
    void showsTheOtherWindowsTextAboveThisOneAndLetsThisOneReplaceIt() {
        kept("The first window.", 0);

        Sheet page = kept("The second window.", 0);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("blockquote")).isEqualTo("The first window.");
        assertThat(page.document().select("textarea[name=text]").val()).isEqualTo("The second window.");
        assertThat(page.document().select("input[name=version]").val()).isEqualTo("1");
        assertThat(kept("The second window.", 1).status()).isEqualTo(302);
    }

    @Test
    void commitsNoTextOverANewerOneThatAnotherWindowSaved() {
        typed("The second window, a minute later.", 0);

        Sheet page = committed("The first window.", 0);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("blockquote")).isEqualTo("The second window, a minute later.");
        assertThat(page.document().select("textarea[name=text]").val()).isEqualTo("The first window.");
        assertThat(committed("The first window.", 1).status()).isEqualTo(303);
    }

    @Test
    void commitsATextThatWasSavedJustBefore() {
        typed("The same text.", 0);

        assertThat(committed("The same text.", 0).status()).isEqualTo(303);
    }

    @Test
    void takesADraftTwiceAsLongAsAResponse() {
        assertThat(typed("\uD83D\uDE42".repeat(LONGEST), 0).status()).isEqualTo(200);
    }

    @Test
    void refusesALongerDraftButGoesOnSavingWhenItIsShortened() {
        assertThat(typed("x".repeat(LONGEST + 1), 0).status()).isEqualTo(422);
        assertThat(typed("x".repeat(LONGEST), 0).status()).isEqualTo(200);
    }

    @Test
    void keepsALongerDraftOnThePage() {
        Sheet page = kept("x".repeat(LONGEST + 1), 0);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#error-summary")).contains("longer than");
        assertThat(page.document().select("textarea[name=text]").val()).hasSize(LONGEST + 1);
    }

    @Test
    void showsADraftThatCameAfterTheCommitBesideWhatWasCommitted() {
        run.write(6, "It stands.");

        Sheet page = kept("One more sentence.", 0);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().select("blockquote").eachText()).containsExactly("It stands.", "One more sentence.");
        assertThat(typed("One more sentence.", 0).status()).isEqualTo(409);
    }

    @Test
    void hasDraftsOnlyOfTexts() {
        assertThat(player.post(trainee, run.at(1) + "/draft", Map.of("text", "Mine"), MediaType.APPLICATION_JSON)
                        .status())
                .isEqualTo(404);
        assertThat(kept(7, "Mine").status()).isEqualTo(404);
    }

    @Test
    void keepsNothingThatADatabaseCannotKeep() {
        typed("Can\u0000 we\r\nspeak\uD83D at\tnoon\u0085?\uD83D\uDE42", 0);

        assertThat(run.page(6).document().select("textarea[name=text]").val())
                .isEqualTo("Can we\nspeak at\tnoon?\uD83D\uDE42");
    }

    @Test
    void answersWhoeverDoesNotSayWhatTheyUnderstand() {
        assertThat(player.post(trainee, run.at(6) + "/draft", Map.of("text", "Can we"), MediaType.ALL)
                        .status())
                .isIn(200, 302);
    }

    private Sheet typed(String text, int version) {
        return player.post(
                trainee,
                run.at(6) + "/draft",
                Map.of("text", text, "version", String.valueOf(version)),
                MediaType.APPLICATION_JSON);
    }

    private Sheet committed(String text, int version) {
        return player.post(trainee, run.at(6), Map.of("text", text, "version", String.valueOf(version)));
    }

    private Sheet kept(String text, int version) {
        return player.post(trainee, run.at(6) + "/draft", Map.of("text", text, "version", String.valueOf(version)));
    }

    private Sheet kept(int step, String text) {
        return player.post(trainee, run.at(step) + "/draft", Map.of("text", text));
    }
}
