package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.attempts.AttemptRecord;

/**
 * All that was said of one attempt, in order of time.
 *
 * @param reviews the standing version by step
 * @param seen steps whose urgent mark a supervisor has seen
 */
public record AttemptReviews(
        List<Comment> comments, Map<Integer, Review> reviews, List<Dispute> disputes, Set<Integer> seen) {
    public AttemptReviews {
        comments = List.copyOf(comments);
        reviews = Map.copyOf(reviews);
        disputes = List.copyOf(disputes);
        seen = Set.copyOf(seen);
    }

    public record Comment(int step, PersonId by, String text, Instant at) {}

    /**
     * What a reviewer found in a written response.
     *
     * @param version counted from 1
     * @param ticked items of the author's checklist, by their place from 0
     */
    public record Review(int step, int version, Set<Integer> ticked, Set<RedLineId> crossed, PersonId by, Instant at) {}

    /** @param seen whether a supervisor has seen the urgent mark */
    public record Dispute(
            DisputeId id, int step, String text, boolean urgent, Instant at, List<Reply> replies, boolean seen) {
        public Dispute {
            replies = List.copyOf(replies);
        }
    }

    public record Reply(PersonId by, String text, Instant at) {}

    public List<Comment> comments(int step) {
        return comments.stream().filter(comment -> comment.step() == step).toList();
    }

    public Optional<Review> review(int step) {
        return Optional.ofNullable(reviews.get(step));
    }

    public List<Dispute> disputes(int step) {
        return disputes.stream().filter(dispute -> dispute.step() == step).toList();
    }

    /** The lines that reviewers found crossed, by decision; of those that may be crossed there. */
    public Map<DecisionId, Set<RedLineId>> found(AttemptRecord attempt) {
        return attempt.course().passed().stream()
                .filter(passed -> passed.judgement().isPresent())
                .map(passed -> Map.entry(passed.judgement().get().decision(), found(passed)))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
    }

    /** The lines that reviewers found crossed at earlier steps. */
    Set<RedLineId> foundBefore(int step) {
        return reviews.values().stream()
                .filter(review -> review.step() < step)
                .flatMap(review -> review.crossed().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<RedLineId> found(Passed passed) {
        Set<RedLineId> crossed =
                review(passed.station().number()).map(Review::crossed).orElse(Set.of());
        return passed.judgement().map(Judgement::mayCross).orElse(List.of()).stream()
                .map(line -> line.id())
                .filter(crossed::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
