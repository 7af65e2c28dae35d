package org.betweensessions.web.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.Window;
import org.betweensessions.web.attempts.AttemptRecord;
import org.betweensessions.web.attempts.JudgementView;
import org.betweensessions.web.attempts.Judgements;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.springframework.stereotype.Component;

/** Sets the steps of an attempt with what was said of them. */
@Component
public class ReviewedSteps {
    private final Judgements judgements;
    private final Programs programs;

    ReviewedSteps(Judgements judgements, Programs programs) {
        this.judgements = judgements;
        this.programs = programs;
    }

    /** The steps left behind, in order. */
    public List<ReviewedStep> of(Reviewed reviewed, Window window) {
        return reviewed.attempt().course().passed().stream()
                .map(passed -> step(reviewed, passed, window))
                .toList();
    }

    ReviewedStep.Ticking ticking(Reviewed reviewed, JudgementView view, Ticks ticks) {
        Optional<AttemptReviews.Review> review = reviewed.reviews().review(view.step());
        List<String> checklist = view.checklist();
        return new ReviewedStep.Ticking(
                review.map(AttemptReviews.Review::version).orElse(0),
                IntStream.range(0, checklist.size())
                        .mapToObj(place -> new ReviewedStep.Item(
                                place, checklist.get(place), ticks.items().contains(place)))
                        .toList(),
                view.mayCross().stream()
                        .map(line -> new ReviewedStep.FoundLine(
                                line.id(),
                                line.name(),
                                line.test(),
                                ticks.lines().contains(line.id())))
                        .toList(),
                review.map(found -> name(program(reviewed), found.by())),
                review.map(AttemptReviews.Review::at));
    }

    private ReviewedStep step(Reviewed reviewed, Passed passed, Window window) {
        int number = passed.station().number();
        String scene = passed.station().scene().title();
        return switch (passed.move()) {
            case Move.SetAside setAside -> new ReviewedStep.SetAside(number, scene);
            case Move.ReadOn readOn -> new ReviewedStep.Read(number, scene);
            case Move.Responded responded ->
                responded(
                        reviewed,
                        judgements
                                .view(
                                        reviewed.attempt().card().revision(),
                                        reviewed.attempt().course(),
                                        passed,
                                        reviewed.reviews().foundBefore(number))
                                .orElseThrow(),
                        window);
        };
    }

    private ReviewedStep.Responded responded(Reviewed reviewed, JudgementView view, Window window) {
        int number = view.step();
        AttemptRecord.Committed committed = reviewed.attempt().committed(number).orElseThrow();
        AttemptReviews said = reviewed.reviews();
        return new ReviewedStep.Responded(
                number,
                view.scene(),
                view,
                committed.at(),
                window.at(committed.at()) == Window.Standing.LATE,
                ReviewedStep.Urgency.of(committed.urgent(), said.seen().contains(number)),
                reviewed.attempt().reason(number),
                view.written() == null
                        ? Optional.empty()
                        : Optional.of(ticking(
                                reviewed,
                                view,
                                said.review(number).map(Ticks::of).orElse(Ticks.NONE))),
                said.comments(number).stream()
                        .map(comment -> new ReviewedStep.Said(
                                name(program(reviewed), comment.by()), comment.text(), comment.at()))
                        .toList(),
                said.disputes(number).stream()
                        .map(dispute -> disputed(program(reviewed), dispute))
                        .toList());
    }

    private ReviewedStep.Disputed disputed(ProgramId program, AttemptReviews.Dispute dispute) {
        return new ReviewedStep.Disputed(
                dispute.id(),
                dispute.text(),
                ReviewedStep.Urgency.of(dispute.urgent(), dispute.seen()),
                dispute.at(),
                dispute.replies().stream()
                        .map(reply -> new ReviewedStep.Said(name(program, reply.by()), reply.text(), reply.at()))
                        .toList());
    }

    private String name(ProgramId program, PersonId person) {
        return programs.member(program, person).name();
    }

    private static ProgramId program(Reviewed reviewed) {
        return reviewed.attempt().card().program();
    }
}
