package org.betweensessions.web.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.web.accounts.Persona;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.Player.Sheet;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Two revisions of one vignette that differ in everything that is judged and in nothing that is played, each assigned to one of two
 * programs that are otherwise alike: whatever is sent to a trainee before the response is the same to the byte.
 */
@OnTrial
class NonInterferenceTests {
    private static final Path CONTENT = Path.of("src/test/resources/content");
    private static final Path SCENARIO = Path.of("scenarios/trial/every-kind.md");
    private static final Path MODULE = Path.of("modules/trial.md");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");

    @TempDir
    static Path folder;

    @Autowired
    private Trial trial;

    @Autowired
    private Player player;

    @Autowired
    private Library library;

    private Sitting one;
    private Sitting other;

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry properties) {
        properties.add("betweensessions.content-folder", () -> {
            put("trial", MODULE);
            put("trial", SCENARIO);
            return folder;
        });
    }

    private record Sitting(Trial.House house, AssignmentCard assignment, Persona trainee, Run run) {
        RevisionId revision() {
            return assignment.vignettes().getFirst();
        }
    }

    @BeforeEach
    void begin() {
        one = sitting("trial");
        other = sitting("trial-revised");
    }

    @Test
    void comparesTwoKeysOfOneScript() {
        assertThat(played(one)).isEqualTo(played(other)).contains("What do you write to her?");
        assertThat(library.fingerprint(one.revision())).isNotEqualTo(library.fingerprint(other.revision()));
        assertThat(library.vignette(new VignetteId("every-kind")).orElseThrow().revision())
                .isEqualTo(other.revision());
    }

    @Test
    void sendsTheSameBytesBeforeEveryResponseOnTheWayThroughTheCorridor() {
        compare(1, Map.of("option", "B"), "");
        compare(2, Map.of(), "/read-on");
        compareTheDesk();
    }

    @Test
    void sendsTheSameBytesBeforeEveryResponseOnTheWayThroughTheNight() {
        compare(1, Map.of("option", "A"), "");
        compare(2, Map.of("option", "A"), "");
        compareTheDesk();
    }

    @Test
    void sendsTheSameBytesWhenASceneIsSetAside() {
        compare(1, Map.of("option", "A"), "");
        compare(2, Map.of(), "/set-aside");
        assertThat(seen(player.get(one.trainee(), one.run().at(2))))
                .isEqualTo(seen(player.get(other.trainee(), other.run().at(2))));
    }

    @Test
    void comparesReceiptsThatDiffer() {
        one.run().choose(1, "B");
        other.run().choose(1, "B");

        assertThat(seen(one.run().page(1))).isNotEqualTo(seen(other.run().page(1)));
    }

    /** A script, but for the options' labels, which are not shown before the response either. */
    private String played(Sitting sitting) {
        return library.script(sitting.revision()).toString().replaceAll("label=(Canary|Revised)-", "label=");
    }

    private void compareTheDesk() {
        compare(3, Run.RATINGS, "");
        compare(4, Run.RANKS, "");
        compare(5, Run.SHIFT, "");
        compare(6, Map.of("text", "Can we speak at noon?"), "");
    }

    /** Compares all that can be asked for at a step, and the answer to its response. */
    private void compare(int step, Map<String, String> form, String action) {
        List<String> first = everythingBefore(one, step);
        List<String> second = everythingBefore(other, step);
        assertThat(first).allSatisfy(sent -> assertThat(sent).doesNotContain("Canary", "Revised"));
        for (int index = 0; index < first.size(); index++) {
            assertThat(second.get(index)).isEqualTo(first.get(index));
        }
        assertThat(seen(player.post(one.trainee(), one.run().at(step) + action, form)))
                .isEqualTo(seen(player.post(other.trainee(), other.run().at(step) + action, form)));
    }

    private List<String> everythingBefore(Sitting sitting, int step) {
        Persona trainee = sitting.trainee();
        String at = sitting.run().at(step);
        String program = "/programs/" + sitting.house().program();
        List<Sheet> sheets = new ArrayList<>(List.of(
                player.get(trainee, at),
                player.get(trainee, at + "?read=true"),
                player.get(trainee, sitting.run().at(step + 1)),
                player.get(trainee, sitting.run().attempt()),
                player.get(trainee, sitting.run().attempt() + "/debrief"),
                player.get(trainee, at + "/dispute"),
                player.get(trainee, program + "/work"),
                player.get(trainee, program + "/library"),
                player.get(trainee, "/home")));
        for (Map<String, String> form : List.of(
                Map.<String, String>of(),
                Map.of("option", "Z", "best", "A", "rating-A", "CLEARLY_ACCEPTABLE", "shift", "9"),
                Map.of("best", "A", "worst", "A", "text", " "))) {
            sheets.add(player.post(trainee, at, form));
        }
        sheets.add(player.post(trainee, at + "/reason", Map.of("reason", "Because.")));
        sheets.add(player.post(trainee, at + "/dispute", Map.of("text", "I see it otherwise.")));
        sheets.add(player.post(trainee, at + "/draft", Map.of("text", "A draft."), MediaType.APPLICATION_JSON));
        sheets.add(player.post(trainee, at + "/draft", Map.of("text", "Another draft.", "version", "9")));
        sheets.add(player.get(trainee, at));
        return sheets.stream().map(NonInterferenceTests::seen).toList();
    }

    /** All that was sent, but for the names of things that are made anew each time. */
    private static String seen(Sheet sheet) {
        String sent = sheet.status() + "\n" + sheet.headers() + "\n" + sheet.body();
        return TOKEN.matcher(ID.matcher(sent).replaceAll("id")).replaceAll("token");
    }

    private Sitting sitting(String content) {
        put(content, SCENARIO);
        library.readAgain();
        Trial.House house = trial.house();
        AssignmentCard assignment = trial.assign(house, Grading.GRADED);
        Persona trainee = trial.trainee(house);
        return new Sitting(house, assignment, trainee, new Run(player, trainee, player.start(trainee, assignment)));
    }

    private static void put(String content, Path file) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(CONTENT.resolve(content).resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
