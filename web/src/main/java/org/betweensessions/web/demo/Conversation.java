package org.betweensessions.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.VignetteId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.attempts.AttemptCard;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.attempts.AttemptRecord;
import org.betweensessions.web.attempts.Attempts;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.programs.Seat;
import org.betweensessions.web.reviewing.Disputing;
import org.betweensessions.web.reviewing.Reviewing;
import org.betweensessions.web.reviewing.WrittenText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What trainees and their supervisor say of the work afterwards: wherever the demo's words hold something for a step. */
@Component
@Profile("demo")
class Conversation {
    private static final Duration DISPUTED_AFTER = Duration.ofMinutes(25);

    private final Attempts attempts;
    private final Library library;
    private final Disputing disputing;
    private final Reviewing reviewing;
    private final Lines lines;

    Conversation(Attempts attempts, Library library, Disputing disputing, Reviewing reviewing, Lines lines) {
        this.attempts = attempts;
        this.library = library;
        this.disputing = disputing;
        this.reviewing = reviewing;
        this.lines = lines;
    }

    /** One response, and whose it is. */
    private record Point(
            Cast.Trainee trainee,
            VignetteId vignette,
            DecisionId decision,
            AttemptId attempt,
            int step,
            Instant committedAt) {}

    /** @param at when the supervisor sat down to it */
    void hold(Cast.Trainee trainee, Seat seat, Seat supervisor, List<AssignmentCard> assignments, Instant at) {
        for (AttemptCard card : attempts.of(seat.program().id(), seat.person(), assignments)) {
            AttemptRecord attempt = attempts.record(seat.program().id(), card.id());
            points(trainee, attempt).forEach(point -> {
                trainee(point, seat, supervisor, at);
                supervisor(point, supervisor, at);
            });
        }
    }

    private Stream<Point> points(Cast.Trainee trainee, AttemptRecord attempt) {
        VignetteId vignette = library.script(attempt.card().revision()).id();
        return attempt.course().passed().stream()
                .flatMap(passed -> passed.judgement().stream().map(judgement -> {
                    int step = passed.station().number();
                    Instant committedAt = attempt.committed(step).orElseThrow().at();
                    return new Point(
                            trainee,
                            vignette,
                            judgement.decision(),
                            attempt.card().id(),
                            step,
                            committedAt);
                }));
    }

    private void trainee(Point point, Seat seat, Seat supervisor, Instant at) {
        Instant disputedAt = point.committedAt().plus(DISPUTED_AFTER);
        said(Lines.Said.URGENT, point)
                .ifPresent(words -> disputing.raise(seat, point.attempt(), point.step(), words, true, disputedAt));
        said(Lines.Said.DISPUTE, point)
                .map(words -> disputing.raise(seat, point.attempt(), point.step(), words, false, disputedAt))
                .ifPresent(dispute -> said(Lines.Said.REPLY, point)
                        .ifPresent(words -> reviewing.reply(supervisor, point.attempt(), dispute, words, at)));
    }

    private void supervisor(Point point, Seat supervisor, Instant at) {
        said(Lines.Said.COMMENT, point)
                .ifPresent(words -> reviewing.comment(supervisor, point.attempt(), point.step(), words, at));
        Set<Integer> ticks = lines.ticks(point.vignette(), point.decision(), point.trainee());
        if (!ticks.isEmpty()) {
            reviewing.tick(supervisor, point.attempt(), point.step(), 0, ticks, Set.of(), at);
        }
    }

    private Optional<WrittenText> said(Lines.Said what, Point point) {
        return lines.said(what, point.vignette(), point.decision(), point.trainee())
                .flatMap(WrittenText::parse);
    }
}
