package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.platform.Ids;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a supervisor says of an attempt. Each command asks first whether the attempt is theirs to see. */
@Service
@Transactional
public class Reviewing {
    private final Reviews reviews;
    private final WrittenComments comments;
    private final ReviewRecords records;
    private final RaisedDisputes disputes;
    private final GivenReplies replies;
    private final ResponsesSeen responsesSeen;
    private final DisputesSeen disputesSeen;

    Reviewing(
            Reviews reviews,
            WrittenComments comments,
            ReviewRecords records,
            RaisedDisputes disputes,
            GivenReplies replies,
            ResponsesSeen responsesSeen,
            DisputesSeen disputesSeen) {
        this.reviews = reviews;
        this.comments = comments;
        this.records = records;
        this.disputes = disputes;
        this.replies = replies;
        this.responsesSeen = responsesSeen;
        this.disputesSeen = disputesSeen;
    }

    public void comment(Seat seat, AttemptId attempt, int step, WrittenText text, Instant at) {
        judged(reviews.asSupervisor(seat, attempt), step);
        comments.insertIfNew(
                program(seat), Ids.next(at), attempt.value(), step, person(seat), text.text(), text.hash(), at);
    }

    /**
     * Keeps all ticks of one written response as a new version.
     *
     * @param version the version the reviewer saw; 0 where there was none
     */
    public Ticked tick(
            Seat seat, AttemptId attempt, int step, int version, Set<Integer> items, Set<String> lines, Instant at) {
        Reviewed reviewed = reviews.asSupervisor(seat, attempt);
        Ticks ticks = Ticks.among(judged(reviewed, step), items, lines);
        Optional<AttemptReviews.Review> standing = reviewed.reviews().review(step);
        if (standing.filter(review -> Ticks.of(review).equals(ticks)).isPresent()) {
            return new Ticked.Kept();
        }
        boolean seen = standing.map(AttemptReviews.Review::version).orElse(0) == version;
        return seen && insert(seat, attempt, step, version + 1, ticks, at)
                ? new Ticked.Kept()
                : new Ticked.AnotherStands(
                        ticks,
                        reviews.asSupervisor(seat, attempt)
                                .reviews()
                                .review(step)
                                .orElseThrow(() -> new NotFound("No review at step " + step)));
    }

    private boolean insert(Seat seat, AttemptId attempt, int step, int version, Ticks ticks, Instant at) {
        return records.insertIfNew(
                        program(seat),
                        attempt.value(),
                        step,
                        version,
                        person(seat),
                        Review.written(ticks.items()),
                        Review.written(ticks.lines()),
                        at)
                == 1;
    }

    public void reply(Seat seat, AttemptId attempt, DisputeId dispute, WrittenText text, Instant at) {
        require(seat, attempt, dispute);
        replies.insertIfNew(program(seat), Ids.next(at), dispute.value(), person(seat), text.text(), text.hash(), at);
    }

    void seeResponse(Seat seat, AttemptId attempt, int step, Instant at) {
        judged(reviews.asSupervisor(seat, attempt), step);
        responsesSeen.insertIfNew(program(seat), attempt.value(), step, person(seat), at);
    }

    void seeDispute(Seat seat, AttemptId attempt, DisputeId dispute, Instant at) {
        require(seat, attempt, dispute);
        disputesSeen.insertIfNew(program(seat), dispute.value(), person(seat), at);
    }

    private void require(Seat seat, AttemptId attempt, DisputeId dispute) {
        reviews.asSupervisor(seat, attempt);
        disputes.findByKeyAndAttemptId(new ProgramKey(program(seat), dispute.value()), attempt.value())
                .orElseThrow(() -> new NotFound("No dispute " + dispute));
    }

    private static Judgement judged(Reviewed reviewed, int step) {
        return reviewed.attempt()
                .passed(step)
                .flatMap(Passed::judgement)
                .orElseThrow(() -> new NotFound("No response at step " + step));
    }

    private static UUID program(Seat seat) {
        return seat.program().id().value();
    }

    private static UUID person(Seat seat) {
        return seat.person().value();
    }
}
