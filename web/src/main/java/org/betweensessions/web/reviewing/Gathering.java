package org.betweensessions.web.reviewing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.betweensessions.web.programs.ProgramId;
import org.springframework.stereotype.Component;

/** Gathers what was said of many attempts in a fixed number of queries. */
@Component
class Gathering {
    private final WrittenComments comments;
    private final ReviewRecords reviews;
    private final RaisedDisputes disputes;
    private final GivenReplies replies;
    private final ResponsesSeen responsesSeen;
    private final DisputesSeen disputesSeen;

    Gathering(
            WrittenComments comments,
            ReviewRecords reviews,
            RaisedDisputes disputes,
            GivenReplies replies,
            ResponsesSeen responsesSeen,
            DisputesSeen disputesSeen) {
        this.comments = comments;
        this.reviews = reviews;
        this.disputes = disputes;
        this.replies = replies;
        this.responsesSeen = responsesSeen;
        this.disputesSeen = disputesSeen;
    }

    /** By attempt; every one of these attempts is in it. */
    Map<UUID, AttemptReviews> of(ProgramId program, Collection<UUID> ids) {
        UUID programId = program.value();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<AttemptReviews.Comment>> commentsBy =
                comments.findByKeyProgramIdAndAttemptIdInOrderByWrittenAt(programId, ids).stream()
                        .collect(groupingBy(WrittenComment::attemptId, mapping(WrittenComment::comment, toList())));
        Map<UUID, Map<Integer, AttemptReviews.Review>> reviewsBy =
                reviews.findByKeyProgramIdAndKeyAttemptIdInOrderByKeyVersion(programId, ids).stream()
                        .collect(groupingBy(
                                Review::attemptId,
                                mapping(
                                        Review::review,
                                        toMap(
                                                AttemptReviews.Review::step,
                                                Function.identity(),
                                                (earlier, later) -> later))));
        Map<UUID, List<AttemptReviews.Dispute>> disputesBy = disputes(programId, ids);
        Map<UUID, Set<Integer>> seenBy = responsesSeen.findByKeyProgramIdAndKeyAttemptIdIn(programId, ids).stream()
                .map(ResponseSeen::key)
                .collect(groupingBy(ResponseSeen.Key::attemptId, mapping(ResponseSeen.Key::step, toSet())));
        return ids.stream()
                .collect(toMap(
                        Function.identity(),
                        id -> new AttemptReviews(
                                commentsBy.getOrDefault(id, List.of()),
                                reviewsBy.getOrDefault(id, Map.of()),
                                disputesBy.getOrDefault(id, List.of()),
                                seenBy.getOrDefault(id, Set.of()))));
    }

    private Map<UUID, List<AttemptReviews.Dispute>> disputes(UUID program, Collection<UUID> ids) {
        Map<DisputeId, List<AttemptReviews.Reply>> repliesBy = replies.ofAttempts(program, ids).stream()
                .collect(groupingBy(GivenReply::dispute, mapping(GivenReply::reply, toList())));
        Set<DisputeId> seen = disputesSeen.ofAttempts(program, ids).stream()
                .map(DisputeSeen::dispute)
                .collect(toSet());
        return disputes.findByKeyProgramIdAndAttemptIdInOrderByRaisedAt(program, ids).stream()
                .collect(groupingBy(
                        RaisedDispute::attemptId,
                        mapping(
                                dispute -> dispute.with(
                                        repliesBy.getOrDefault(dispute.id(), List.of()), seen.contains(dispute.id())),
                                toList())));
    }
}
