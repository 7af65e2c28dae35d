package org.betweensessions.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.betweensessions.content.model.Acceptability.CLEARLY_ACCEPTABLE;
import static org.betweensessions.content.model.Acceptability.CLEARLY_UNACCEPTABLE;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;
import org.betweensessions.web.accounts.SignedIn;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.attempts.Playing;
import org.betweensessions.web.attempts.Reasoning;
import org.betweensessions.web.programs.Access;
import org.betweensessions.web.programs.Seat;
import org.betweensessions.web.testing.TrialCohort;
import org.betweensessions.web.testing.WithTrialContent;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a supervisor opens costs the database as many statements for five hundred trainees as for fifty. */
@WithTrialContent
@Tag("long")
class LargeCohortTests {
    private static final int FEW = 50;
    private static final int MANY = 500;

    @Autowired
    private TrialCohort trial;

    @Autowired
    private Playing playing;

    @Autowired
    private Reasoning reasoning;

    @Autowired
    private Access access;

    @Autowired
    private Clock clock;

    @Autowired
    private EntityManagerFactory entities;

    private TrialCohort.Place place;
    private AssignmentCard assignment;

    @BeforeEach
    void anEmptyCohort() {
        place = trial.newPlace();
        assignment = trial.assign(place, Grading.GRADED);
    }

    /** What one page cost. */
    private record Cost(long statements, Duration time) {}

    @Test
    void costsAsManyStatementsForFiveHundredTraineesAsForFifty() {
        work(0, FEW);
        Map<String, Cost> few = costs();
        work(FEW, MANY);
        Map<String, Cost> many = costs();

        few.forEach((page, cost) -> System.out.printf(
                "%-40s %d trainees: %d statements, %d ms; %d trainees: %d statements, %d ms; ratio of times %.1f%n",
                page,
                FEW,
                cost.statements(),
                cost.time().toMillis(),
                MANY,
                many.get(page).statements(),
                many.get(page).time().toMillis(),
                (double) many.get(page).time().toNanos() / cost.time().toNanos()));
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    @Test
    void costsNoMoreForNobody() {
        Map<String, Cost> none = costs();
        work(0, 1);
        Map<String, Cost> one = costs();

        none.forEach((page, cost) -> assertThat(cost.statements())
                .as(page)
                .isLessThanOrEqualTo(one.get(page).statements()));
    }

    /** Every page is opened once before it is measured, so that nothing is compiled or read for the first time. */
    private Map<String, Cost> costs() {
        String decisions = "/assignments/" + assignment.id() + "/decisions";
        Map<String, Cost> costs = new LinkedHashMap<>();
        for (String page : List.of(
                "",
                "?page=2",
                "?find=Trainee",
                "/assignments",
                "/results",
                "/results?sort=lines",
                "/queue",
                decisions,
                decisions + "/1/monday.1",
                decisions + "/1/tuesday.1",
                decisions + "/1/tuesday.2",
                decisions + "/1/thursday.1",
                decisions + "/1/thursday.2",
                decisions + "/1/monday.1?view=slide&show=rationale")) {
            open(page);
            costs.put(page.replace(assignment.id().toString(), "…"), open(page));
        }
        return costs;
    }

    private Cost open(String page) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        long start = System.nanoTime();
        trial.page(place.supervisor(), place.path() + page);
        return new Cost(statistics.getPrepareStatementCount(), Duration.ofNanos(System.nanoTime() - start));
    }

    private static Map<String, Long> statements(Map<String, Cost> costs) {
        Map<String, Long> statements = new LinkedHashMap<>();
        costs.forEach((page, cost) -> statements.put(page, cost.statements()));
        return statements;
    }

    private void work(int from, int to) {
        for (int number = from; number < to; number++) {
            SignedIn trainee = trial.trainee(place, "Trainee %03d".formatted(number));
            Seat seat = access.seat(trainee, place.program());
            AttemptId attempt = playing.start(seat, assignment, 1, clock.instant());
            List<Move> moves = moves(number);
            for (int step = 1; step <= moves.size(); step++) {
                playing.commit(
                        seat, attempt, step, moves.get(step - 1), step == 5 && number % 10 == 0, clock.instant());
            }
            reasoning.give(seat, attempt, 1, "Because of number " + number + ".", true, clock.instant());
            if (number % 10 == 1 || number == 0) {
                trial.post(
                        trainee,
                        "/programs/" + place.program() + "/attempts/" + attempt + "/steps/1/dispute",
                        Map.of("text", "I see it otherwise, said number " + number + "."));
            }
        }
    }

    /** Every way through the vignette is taken; one trainee in seven is still under way. */
    private static List<Move> moves(int number) {
        TreeMap<OptionLetter, Acceptability> ratings = new TreeMap<>();
        ratings.put(letter('A'), CLEARLY_ACCEPTABLE);
        ratings.put(letter('B'), number % 2 == 0 ? CLEARLY_UNACCEPTABLE : CLEARLY_ACCEPTABLE);
        ratings.put(letter('C'), CLEARLY_ACCEPTABLE);
        List<Response> responses = List.of(
                new Response.Chose(letter("ABD".charAt(number % 3))),
                new Response.Rated(ratings),
                new Response.NamedBestAndWorst(letter('A'), letter(number % 2 == 0 ? 'B' : 'C')),
                new Response.Shifted(Shift.values()[number % 5]),
                new Response.Wrote("The message of number " + number + " came in at eight."),
                new Response.Chose(letter(number % 2 == 0 ? 'A' : 'B')));
        return responses.subList(0, number % 7 == 6 ? 3 : responses.size()).stream()
                .<Move>map(Move.Responded::new)
                .toList();
    }

    private static OptionLetter letter(char letter) {
        return new OptionLetter(letter);
    }
}
