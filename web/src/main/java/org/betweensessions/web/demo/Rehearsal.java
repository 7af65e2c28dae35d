package org.betweensessions.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.Script;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.attempts.Attempts;
import org.betweensessions.web.attempts.Playing;
import org.betweensessions.web.attempts.Reasoning;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.Seat;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays vignettes as a demo trainee would: always the same way for the same trainee. */
@Component
@Profile("demo")
class Rehearsal {
    private static final Duration BETWEEN_STEPS = Duration.ofSeconds(95);
    private static final Duration BETWEEN_VIGNETTES = Duration.ofHours(21);
    private static final int UNFINISHED = 1;

    private final Playing playing;
    private final Reasoning reasoning;
    private final Attempts attempts;
    private final Library library;
    private final Lines lines;

    Rehearsal(Playing playing, Reasoning reasoning, Attempts attempts, Library library, Lines lines) {
        this.playing = playing;
        this.reasoning = reasoning;
        this.attempts = attempts;
        this.library = library;
        this.lines = lines;
    }

    /** The graded vignettes, as far as the trainee has come. */
    void play(Cast.Trainee trainee, Seat seat, AssignmentCard assignment, Instant begins) {
        int begun = trainee.vignettes() + (trainee.further() > 0 ? UNFINISHED : 0);
        Instant at = begins;
        for (int place = 1; place <= Math.min(begun, assignment.vignettes().size()); place++) {
            int steps = place <= trainee.vignettes() ? Integer.MAX_VALUE : trainee.further();
            play(trainee, seat, assignment, place, steps, at);
            at = at.plus(BETWEEN_VIGNETTES);
        }
    }

    /** A vignette for practice, shared with the supervisors afterwards. */
    void practise(Cast.Trainee trainee, Seat seat, AssignmentCard assignment, Instant begins) {
        if (trainee.practised() > 0
                && trainee.practised() <= assignment.vignettes().size()) {
            AttemptId attempt = play(trainee, seat, assignment, trainee.practised(), Integer.MAX_VALUE, begins);
            playing.share(seat, attempt, begins.plus(Duration.ofHours(2)));
        }
    }

    private AttemptId play(
            Cast.Trainee trainee, Seat seat, AssignmentCard assignment, int place, int steps, Instant begins) {
        AttemptId attempt = playing.start(seat, assignment, place, begins);
        RevisionId revision = assignment.vignettes().get(place - 1);
        Script script = library.script(revision);
        Instant at = begins;
        Course course = attempts.record(seat.program().id(), attempt).course();
        for (int step = 1; step <= steps && !course.complete(); step++) {
            Random chance = chance(trainee, script, course.here());
            at = at.plus(BETWEEN_STEPS.plusSeconds(chance.nextInt(120)));
            playing.commit(seat, attempt, step, move(trainee, revision, course.here(), chance), false, at);
            course = attempts.record(seat.program().id(), attempt).course();
            reason(trainee, seat, attempt, script, course.passed().getLast(), at, chance);
        }
        return attempt;
    }

    /** What a trainee does at a station depends on nothing else, so that a change elsewhere in a vignette changes it nowhere. */
    private static Random chance(Cast.Trainee trainee, Script script, Station here) {
        return new Random((trainee.figure().name()
                        + script.id()
                        + here.decision()
                                .map(decision -> decision.id().toString())
                                .orElse(here.scene().id().toString()))
                .hashCode());
    }

    private Move move(Cast.Trainee trainee, RevisionId revision, Station here, Random chance) {
        if (trainee.setsAside() && here.mayBeSetAside()) {
            return new Move.SetAside();
        }
        return here.decision()
                .<Move>map(decision -> new Move.Responded(
                        new Improvisation(library, lines, revision, trainee, chance).respond(decision)))
                .orElseGet(Move.ReadOn::new);
    }

    private void reason(
            Cast.Trainee trainee,
            Seat seat,
            AttemptId attempt,
            Script script,
            Passed passed,
            Instant at,
            Random chance) {
        passed.judgement()
                .filter(Judgement::contested)
                .flatMap(judgement -> lines.reason(script.id(), judgement, trainee))
                .ifPresent(words -> reasoning.give(
                        seat, attempt, passed.station().number(), words, chance.nextInt(4) > 0, at.plusSeconds(40)));
    }
}
