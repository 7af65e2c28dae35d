package org.betweensessions.web.attempts;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.betweensessions.web.accounts.Persona;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.Player.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** Every label, outcome, rationale and checklist of the scenario on trial holds a canary that names its decision. */
@OnTrial
class NothingOfTheKeyTests {
    private static final Pattern CANARY = Pattern.compile("canary-([a-z]+)", Pattern.CASE_INSENSITIVE);

    @Autowired
    private Trial trial;

    @Autowired
    private Player player;

    private Trial.House house;
    private Persona trainee;
    private Run run;

    @BeforeEach
    void begin() {
        house = trial.house();
        trainee = trial.trainee(house);
        AssignmentCard assignment = trial.assign(house, Grading.GRADED);
        run = new Run(player, trainee, player.start(trainee, assignment));
    }

    /** One way on from a step, and the decisions of whose key its receipt may then tell. */
    private record Stop(String action, Map<String, String> form, List<String> tells) {
        static Stop decide(String decision, Map<String, String> form) {
            return new Stop("", form, List.of(decision));
        }

        static Stop readOn() {
            return new Stop("/read-on", Map.of(), List.of());
        }

        static Stop setAside() {
            return new Stop("/set-aside", Map.of(), List.of());
        }
    }

    static List<List<Stop>> everyWay() {
        Stop night = Stop.decide("drawer", Map.of("option", "A"));
        Stop corridor = Stop.decide("drawer", Map.of("option", "B"));
        Stop stairs = Stop.decide("drawer", Map.of("option", "C"));
        Stop notes = Stop.decide("notes", Run.RATINGS);
        Stop ranks = Stop.decide("ranks", Run.RANKS);
        Stop shift = Stop.decide("shift", Run.SHIFT);
        Stop reply = Stop.decide("reply", Map.of("text", "Can we speak at noon?"));
        Stop on = Stop.readOn();
        return List.of(
                List.of(night, Stop.decide("night", Map.of("option", "A")), notes, ranks, shift, reply, on),
                List.of(night, Stop.decide("night", Map.of("option", "B")), notes, ranks, shift, reply, on),
                List.of(night, Stop.setAside(), notes, ranks, shift, reply, on),
                List.of(corridor, on, notes, ranks, shift, reply, on),
                List.of(stairs, on, notes, ranks, shift, reply, on),
                List.of(stairs, Stop.setAside()));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void isOnAnyPageBeforeTheResponse(List<Stop> way) {
        for (int step = 1; step <= way.size(); step++) {
            Stop stop = way.get(step - 1);
            everyPageAt(step).forEach(NothingOfTheKeyTests::tellsNothing);
            tellsNothing(player.post(trainee, run.at(step) + stop.action(), stop.form()));
            assertThat(canaries(run.page(step))).containsExactlyElementsOf(stop.tells());
            tellsNothing(player.post(trainee, run.at(step), Map.of("option", "B", "text", "Another text.")));
        }
        everyPageAt(way.size() + 1).forEach(NothingOfTheKeyTests::tellsNothing);
        assertThat(player.get(trainee, run.attempt() + "/debrief").status()).isEqualTo(200);
    }

    @Test
    void isOnThePagesOfTheLibraryThatATraineeAsksFor() {
        String library = "/programs/" + house.program() + "/library";
        for (String path : List.of(library, library + "/modules/trial", library + "/diagnostics")) {
            Sheet page = player.get(trainee, path);
            assertThat(page.status()).isEqualTo(404);
            tellsNothing(page);
        }
        assertThat(player.post(trainee, library + "/vignettes/every-kind/previews", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isOnThePreviewBeforeItsResponse() {
        Persona supervisor = trial.supervisor(house);
        Sheet begun = player.post(
                supervisor, "/programs/" + house.program() + "/library/vignettes/every-kind/previews", Map.of());
        String step = begun.leadsTo();

        tellsNothing(player.get(supervisor, step));
        tellsNothing(player.post(supervisor, step, Map.of()));
        tellsNothing(player.post(supervisor, step, Map.of("option", "B")));

        assertThat(canaries(player.get(supervisor, step))).containsExactly("drawer");
    }

    private List<Sheet> everyPageAt(int step) {
        String at = run.at(step);
        return List.of(
                player.get(trainee, at),
                player.get(trainee, at + "?read=true"),
                player.get(trainee, run.at(step + 1)),
                player.get(trainee, run.attempt()),
                player.get(trainee, at + "/dispute"),
                player.post(trainee, at + "/dispute", Map.of("text", "I see it otherwise.")),
                player.post(trainee, at, Map.of()),
                player.post(trainee, at, Map.of("option", "Z", "best", "A", "rating-A", "CLEARLY_ACCEPTABLE")),
                player.post(trainee, at + "/reason", Map.of("reason", "Because.")),
                player.post(trainee, at + "/reason", Map.of()),
                player.post(trainee, at + "/go-on", Map.of()),
                player.post(trainee, at + "/draft", Map.of("text", "A draft.", "version", "7")),
                player.post(trainee, at + "/draft", Map.of("text", "Draft at " + step), MediaType.APPLICATION_JSON),
                player.get(trainee, "/programs/" + house.program() + "/work"),
                player.get(trainee, "/programs/" + house.program()),
                player.get(trainee, "/home"));
    }

    private static void tellsNothing(Sheet sheet) {
        assertThat(canaries(sheet)).as("canaries in %s", sheet.body()).isEmpty();
    }

    /** The decisions whose canaries are in the body or in a header. */
    private static TreeSet<String> canaries(Sheet sheet) {
        return CANARY.matcher(sheet.headers() + sheet.body())
                .results()
                .map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }
}
