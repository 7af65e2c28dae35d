package org.betweensessions.web.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.betweensessions.web.accounts.Persona;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.Player.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when fifty requests of one trainee arrive at once. */
@OnTrial
class AtOnceTests {
    private static final int MANY = 50;

    @Autowired
    private Trial trial;

    @Autowired
    private Player player;

    @Autowired
    private Attempts attempts;

    private Trial.House house;
    private Persona trainee;
    private AssignmentCard assignment;

    @BeforeEach
    void begin() {
        house = trial.house();
        trainee = trial.trainee(house);
        assignment = trial.assign(house, Grading.GRADED);
    }

    @Test
    void makesOneResponseOfFiftyEqualPostsAndLeadsAllToItsReceipt() throws Exception {
        Run run = new Run(player, trainee, player.start(trainee, assignment)).toTheText();

        List<Sheet> answers = atOnce(number -> () -> run.write(6, "Can we speak at noon?"));

        assertThat(answers).extracting(Sheet::status).containsOnly(303);
        assertThat(answers).extracting(Sheet::leadsTo).containsOnly(run.at(6));
        assertThat(attempts.record(house.program(), run.id()).committed()).hasSize(6);
    }

    @Test
    void keepsOneOfFiftyDifferentPostsAndShowsEveryOtherItsOwnText() throws Exception {
        Run run = new Run(player, trainee, player.start(trainee, assignment)).toTheText();

        List<Sheet> answers = atOnce(number -> () -> run.write(6, "Text number " + number + "."));

        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(1);
        for (int number = 0; number < MANY; number++) {
            if (answers.get(number).status() != 303) {
                assertThat(answers.get(number).status()).isEqualTo(409);
                assertThat(answers.get(number).text("blockquote")).contains("Text number " + number + ".");
            }
        }
        assertThat(attempts.record(house.program(), run.id()).committed()).hasSize(6);
    }

    @Test
    void makesOneAttemptOfFiftyStarts() throws Exception {
        String start =
                "/programs/" + assignment.program() + "/assignments/" + assignment.id() + "/vignettes/1/attempts";

        List<Sheet> answers = atOnce(number -> () -> player.post(trainee, start, Map.of()));

        assertThat(answers).extracting(Sheet::status).containsOnly(302);
        assertThat(answers.stream().map(Sheet::leadsTo).distinct()).hasSize(1);
        assertThat(attempts.of(house.program(), trainee.who().id(), List.of(assignment)))
                .hasSize(1);
    }

    @Test
    void savesOneOfFiftyDraftsOfTheSameVersion() throws Exception {
        Run run = new Run(player, trainee, player.start(trainee, assignment)).toTheText();

        List<Sheet> answers = atOnce(number -> () ->
                player.post(trainee, run.at(6) + "/draft", Map.of("text", "Draft number " + number, "version", "0")));

        assertThat(answers).filteredOn(answer -> answer.status() == 302).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(MANY - 1);
    }

    private interface Numbered {
        Callable<Sheet> task(int number);
    }

    private static List<Sheet> atOnce(Numbered tasks) throws Exception {
        CyclicBarrier line = new CyclicBarrier(MANY);
        try (ExecutorService threads = Executors.newFixedThreadPool(MANY)) {
            List<Future<Sheet>> running = new ArrayList<>();
            for (int number = 0; number < MANY; number++) {
                Callable<Sheet> task = tasks.task(number);
                running.add(threads.submit(() -> {
                    line.await();
                    return task.call();
                }));
            }
            List<Sheet> answers = new ArrayList<>();
            for (Future<Sheet> each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
