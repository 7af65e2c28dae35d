package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Decision;
import org.betweensessions.web.attempts.AttemptCard;
import org.betweensessions.web.attempts.AttemptRecord;

/**
 * What waits for a cohort's supervisors, the oldest first; a thing stands in the first list it belongs to.
 *
 * @param urgent responses and disputes that a trainee marked urgent and nobody has seen
 * @param disputes without a reply
 * @param written responses without a review and without a comment
 */
public record Waiting(List<Item> urgent, List<Item> disputes, List<Item> written) {
    public Waiting {
        urgent = List.copyOf(urgent);
        disputes = List.copyOf(disputes);
        written = List.copyOf(written);
    }

    /** @param words what the trainee wrote; empty where an option was chosen */
    public record Item(AttemptCard attempt, int step, String stem, String words, Instant at) {}

    public static Waiting in(List<Reviewed> attempts) {
        return new Waiting(
                sorted(attempts, reviewed -> Stream.concat(urgentResponses(reviewed), urgentDisputes(reviewed))),
                sorted(attempts, Waiting::unanswered),
                sorted(attempts, Waiting::unread));
    }

    private static Stream<Item> urgentResponses(Reviewed reviewed) {
        return reviewed.attempt().committed().stream()
                .filter(committed -> unseen(reviewed, committed))
                .flatMap(committed -> judged(reviewed, committed.step()))
                .map(passed -> item(reviewed, passed, words(passed)));
    }

    private static Stream<Item> urgentDisputes(Reviewed reviewed) {
        return reviewed.reviews().disputes().stream()
                .filter(dispute -> dispute.urgent() && !dispute.seen())
                .flatMap(dispute -> item(reviewed, dispute));
    }

    private static Stream<Item> unanswered(Reviewed reviewed) {
        return reviewed.reviews().disputes().stream()
                .filter(dispute -> dispute.replies().isEmpty() && (!dispute.urgent() || dispute.seen()))
                .flatMap(dispute -> item(reviewed, dispute));
    }

    private static Stream<Item> unread(Reviewed reviewed) {
        return reviewed.attempt().committed().stream()
                .filter(committed -> !unseen(reviewed, committed))
                .flatMap(committed -> judged(reviewed, committed.step()))
                .filter(passed -> passed.judgement().map(Judgement::response).orElseThrow() instanceof Response.Wrote)
                .filter(passed ->
                        reviewed.reviews().review(passed.station().number()).isEmpty())
                .filter(passed ->
                        reviewed.reviews().comments(passed.station().number()).isEmpty())
                .map(passed -> item(reviewed, passed, words(passed)));
    }

    private static boolean unseen(Reviewed reviewed, AttemptRecord.Committed committed) {
        return committed.urgent() && !reviewed.reviews().seen().contains(committed.step());
    }

    private static Stream<Passed> judged(Reviewed reviewed, int step) {
        return reviewed.attempt().passed(step).stream()
                .filter(passed -> passed.judgement().isPresent());
    }

    private static Stream<Item> item(Reviewed reviewed, AttemptReviews.Dispute dispute) {
        return judged(reviewed, dispute.step())
                .map(passed -> new Item(
                        reviewed.attempt().card(), dispute.step(), stem(passed), dispute.text(), dispute.at()));
    }

    private static Item item(Reviewed reviewed, Passed passed, String words) {
        int step = passed.station().number();
        return new Item(
                reviewed.attempt().card(),
                step,
                stem(passed),
                words,
                reviewed.attempt().committed(step).orElseThrow().at());
    }

    private static String stem(Passed passed) {
        return passed.station().decision().map(Decision::stem).orElse("");
    }

    private static String words(Passed passed) {
        return passed.judgement().map(Judgement::response).orElseThrow() instanceof Response.Wrote wrote
                ? wrote.text()
                : "";
    }

    private static List<Item> sorted(List<Reviewed> attempts, Function<Reviewed, Stream<Item>> of) {
        return attempts.stream()
                .flatMap(of)
                .sorted(Comparator.comparing(Item::at))
                .toList();
    }
}
