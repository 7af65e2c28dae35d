package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.attempts.Remark;
import org.betweensessions.web.programs.ProgramId;

/** A remark before it has a name under it, and before anybody asked whether it was seen. */
record Remarked(
        UUID attempt,
        int step,
        Remark.Kind kind,
        int number,
        PersonId by,
        String about,
        String text,
        Set<Integer> ticked,
        Set<RedLineId> crossed,
        Instant at) {

    static List<Remarked> on(UUID attempt, AttemptReviews said) {
        List<Remarked> remarks = new ArrayList<>();
        said.reviews().values().forEach(review -> remarks.add(of(attempt, review)));
        Stream.concat(
                        said.comments().stream().map(AttemptReviews.Comment::step),
                        said.disputes().stream().map(AttemptReviews.Dispute::step))
                .distinct()
                .forEach(step -> {
                    remarks.addAll(numbered(comments(attempt, said.comments(step))));
                    remarks.addAll(numbered(replies(attempt, said.disputes(step))));
                });
        return remarks;
    }

    private static Remarked of(UUID attempt, AttemptReviews.Review review) {
        return new Remarked(
                attempt,
                review.step(),
                review.crossed().isEmpty() ? Remark.Kind.TICKS : Remark.Kind.LINE_FOUND,
                review.version(),
                review.by(),
                "",
                "",
                review.ticked(),
                review.crossed(),
                review.at());
    }

    private static Stream<Remarked> comments(UUID attempt, List<AttemptReviews.Comment> comments) {
        return comments.stream()
                .map(comment -> words(
                        attempt, comment.step(), Remark.Kind.COMMENT, comment.by(), "", comment.text(), comment.at()));
    }

    private static Stream<Remarked> replies(UUID attempt, List<AttemptReviews.Dispute> disputes) {
        return disputes.stream()
                .flatMap(dispute -> dispute.replies().stream()
                        .map(reply -> words(
                                attempt,
                                dispute.step(),
                                Remark.Kind.REPLY,
                                reply.by(),
                                dispute.text(),
                                reply.text(),
                                reply.at())));
    }

    private static Remarked words(
            UUID attempt, int step, Remark.Kind kind, PersonId by, String about, String text, Instant at) {
        return new Remarked(attempt, step, kind, 1, by, about, text, Set.of(), Set.of(), at);
    }

    /** Nothing said is ever taken back, so a place in the order of time names a remark for good. */
    private static List<Remarked> numbered(Stream<Remarked> remarks) {
        List<Remarked> sorted =
                remarks.sorted(Comparator.comparing(Remarked::at)).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(place -> sorted.get(place).withNumber(place + 1))
                .toList();
    }

    private Remarked withNumber(int place) {
        return new Remarked(attempt, step, kind, place, by, about, text, ticked, crossed, at);
    }

    RemarkSeen.Key key(ProgramId program) {
        return new RemarkSeen.Key(program.value(), attempt, step, kind, number);
    }

    Remark remark(String name, boolean unseen) {
        return new Remark(new AttemptId(attempt), step, kind, number, name, about, text, ticked, crossed, at, unseen);
    }
}
