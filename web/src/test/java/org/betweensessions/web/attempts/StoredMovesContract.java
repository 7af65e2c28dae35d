package org.betweensessions.web.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Acceptability;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.Shift;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Grading;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.programs.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is stored comes back as it was, after every migration, on a schema that fits the entities. */
abstract class StoredMovesContract {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00.123456Z");

    @Autowired
    private Trial trial;

    @Autowired
    private AttemptRecords attempts;

    @Autowired
    private CommittedMoves moves;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Playing playing;

    @Autowired
    private Drafting drafting;

    @Autowired
    private TransactionTemplate transaction;

    private AssignmentCard assignment;
    private Seat seat;
    private AttemptId attempt;

    @BeforeEach
    void begin() {
        Trial.House house = trial.house();
        assignment = trial.assign(house, Grading.PRACTICE);
        seat = trial.seat(house, trial.trainee(house));
        attempt = new AttemptId(Ids.next(AT));
        attempts.save(new Attempt(
                attempt, assignment, seat.person(), assignment.vignettes().getFirst(), 1, AT));
    }

    static List<Move> everyKindOfMove() {
        return List.of(
                new Move.ReadOn(),
                new Move.SetAside(),
                responded(new Response.Chose(new OptionLetter('H'))),
                responded(new Response.Rated(new TreeMap<>(Map.of(
                        new OptionLetter('A'), Acceptability.CLEARLY_UNACCEPTABLE,
                        new OptionLetter('B'), Acceptability.RATHER_UNACCEPTABLE,
                        new OptionLetter('C'), Acceptability.RATHER_ACCEPTABLE,
                        new OptionLetter('D'), Acceptability.CLEARLY_ACCEPTABLE)))),
                responded(new Response.NamedBestAndWorst(new OptionLetter('C'), new OptionLetter('A'))),
                responded(new Response.Shifted(Shift.MUCH_LESS)),
                responded(new Response.Shifted(Shift.UNCHANGED)),
                responded(new Response.Wrote("'; -- \\ %_ \u00fc\u4e2d\u202e \uD83D\uDC69\u200D\uD83D\uDC67\n\tnext")),
                responded(new Response.Wrote("\uD83D\uDE42".repeat(Response.Wrote.MAX_CODE_POINTS))));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfMove")
    void givesEveryMoveBackAsItWasCommitted(Move move) {
        moves.save(new CommittedMove(key(7), move, true, AT));

        assertThat(stored()).singleElement().satisfies(row -> {
            assertThat(row.move()).isEqualTo(move);
            assertThat(row.urgent()).isTrue();
            assertThat(row.committedAt()).isEqualTo(AT);
            assertThat(row.key()).isEqualTo(key(7));
        });
    }

    @Test
    void givesAnAttemptBackAsItStands() {
        transaction.executeWithoutResult(done -> {
            Attempt held = attempts.hold(attemptKey()).orElseThrow();
            held.goOnTo(3);
            held.finish(AT);
            held.share(AT.plusSeconds(1));
        });

        Attempt found = attempts.findByKey(attemptKey()).orElseThrow();
        assertThat(found.atStep()).isEqualTo(3);
        assertThat(found.card().finishedAt()).contains(AT);
        assertThat(found.card().sharedAt()).contains(AT.plusSeconds(1));
        assertThat(found.card().startedAt()).isEqualTo(AT);
        assertThat(found.card().person()).isEqualTo(seat.person());
    }

    @Test
    void givesADraftBackWithItsVersion() {
        String text = "\uD83D\uDE42".repeat(Drafting.MAX_CODE_POINTS);
        drafts.save(new Draft(key(1), "first", AT));
        transaction.executeWithoutResult(
                done -> drafts.findByKey(key(1)).orElseThrow().replace(text, AT.plusSeconds(1)));

        Draft found = drafts.findByKey(key(1)).orElseThrow();
        assertThat(found.text()).isEqualTo(text);
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.savedAt()).isEqualTo(AT.plusSeconds(1));
    }

    @Test
    void holdsOneAttemptOfEachOrdinal() {
        Attempt twin = new Attempt(
                new AttemptId(Ids.next(AT)),
                assignment,
                seat.person(),
                assignment.vignettes().getFirst(),
                1,
                AT);

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> attempts.save(twin));
    }

    @Test
    void savesADraftWithoutWhatNoDatabaseKeeps() {
        AttemptId played = played();

        drafting.save(seat, played, 6, "Can\u0000 we\uD83D\u0007 speak?\uDE42", 0, AT);

        assertThat(drafting.draft(seat, played, 6).text()).isEqualTo("Can we speak?");
    }

    @Test
    void commitsATextOnceHoweverOftenItComes() {
        AttemptId played = played();
        Move text = responded(new Response.Wrote("Can we speak? \uD83D\uDE42"));

        for (int time = 0; time < 2; time++) {
            assertThat(playing.commit(
                            seat, played, 6, text, false, assignment.window().opensAt()))
                    .isEqualTo(new Commitment.Stands(6, text));
        }
        assertThat(stored()).hasSize(6);
    }

    /** An attempt that has come to the text at step 6. */
    private AttemptId played() {
        Instant open = assignment.window().opensAt();
        TreeMap<OptionLetter, Acceptability> ratings = new TreeMap<>(Map.of(
                new OptionLetter('A'), Acceptability.RATHER_ACCEPTABLE,
                new OptionLetter('B'), Acceptability.RATHER_ACCEPTABLE,
                new OptionLetter('C'), Acceptability.RATHER_ACCEPTABLE));
        List<Move> way = List.of(
                responded(new Response.Chose(new OptionLetter('B'))),
                new Move.ReadOn(),
                responded(new Response.Rated(ratings)),
                responded(new Response.NamedBestAndWorst(new OptionLetter('A'), new OptionLetter('C'))),
                responded(new Response.Shifted(Shift.MORE)));
        for (int step = 1; step <= way.size(); step++) {
            playing.commit(seat, attempt, step, way.get(step - 1), false, open);
        }
        return attempt;
    }

    private List<CommittedMove> stored() {
        return moves.findByKeyProgramIdAndKeyAttemptIdOrderByKeyStep(
                seat.program().id().value(), attempt.value());
    }

    private Attempt.Key attemptKey() {
        return new Attempt.Key(seat.program().id().value(), attempt.value());
    }

    private StepKey key(int step) {
        return new StepKey(seat.program().id().value(), attempt.value(), step);
    }

    private static Move responded(Response response) {
        return new Move.Responded(response);
    }
}
