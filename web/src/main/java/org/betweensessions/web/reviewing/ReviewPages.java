package org.betweensessions.web.reviewing;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.attempts.AttemptCard;
import org.betweensessions.web.attempts.AttemptRecord;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of this room. */
@Component
class ReviewPages {
    private static final String ATTEMPT = "attempt";

    private final Library library;
    private final Assignments assignments;
    private final Programs programs;
    private final ReviewedSteps steps;
    private final Reviews reviews;

    ReviewPages(Library library, Assignments assignments, Programs programs, ReviewedSteps steps, Reviews reviews) {
        this.library = library;
        this.assignments = assignments;
        this.programs = programs;
        this.steps = steps;
        this.reviews = reviews;
    }

    ModelAndView dispute(Disputing.Responded responded) {
        AttemptCard card = responded.reviewed().attempt().card();
        return new ModelAndView("reviewing/dispute")
                .addObject("base", card.path())
                .addObject("zone", assignment(card).window().zone())
                .addObject("vignette", library.script(card.revision()).title())
                .addObject(
                        "step",
                        step(responded.reviewed(), responded.passed().station().number()));
    }

    ModelAndView review(Reviewed reviewed) {
        AttemptRecord attempt = reviewed.attempt();
        AttemptCard card = attempt.card();
        AssignmentCard assignment = assignment(card);
        return new ModelAndView("reviewing/review")
                .addObject("base", card.path() + "/review")
                .addObject("program", card.program())
                .addObject(ATTEMPT, card)
                .addObject("assignment", assignment)
                .addObject("zone", assignment.window().zone())
                .addObject("cohort", programs.cohort(card.program(), assignment.cohort()))
                .addObject(
                        "trainee",
                        programs.member(card.program(), card.person()).name())
                .addObject("vignette", library.script(card.revision()).title())
                .addObject("figures", Figures.of(library, reviewed))
                .addObject("steps", steps.of(reviewed, assignment.window()))
                .addObject("here", attempt.course().here().scene().title());
    }

    /** Where the words stand that were kept; or the page of the form again, with what was typed and why it could not be kept. */
    ModelAndView said(String typed, Function<WrittenText, String> keeping, Supplier<ModelAndView> form) {
        return WrittenText.parse(typed)
                .map(words -> new ModelAndView("redirect:" + keeping.apply(words)))
                .orElseGet(() -> refused(form.get(), typed));
    }

    private static ModelAndView refused(ModelAndView form, String typed) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form.addObject("typed", typed).addObject("error", WrittenText.fault(typed));
    }

    /** What another reviewer kept and what this one ticked, side by side; neither is lost. */
    ModelAndView clash(Reviewed reviewed, int step, Ticks offered) {
        ReviewedStep.Responded standing = step(reviewed, step);
        ModelAndView page = new ModelAndView("reviewing/clash");
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("base", reviewed.attempt().card().path() + "/review")
                .addObject("step", standing)
                .addObject(
                        "zone", assignment(reviewed.attempt().card()).window().zone())
                .addObject("standing", standing.ticking().orElseThrow())
                .addObject("offered", steps.ticking(reviewed, standing.judgement(), offered));
    }

    ModelAndView queue(Seat seat, CohortId cohort) {
        ProgramId program = seat.program().id();
        Waiting waiting = reviews.waiting(program, cohort);
        Map<PersonId, String> names = programs.names(program);
        return new ModelAndView("reviewing/queue")
                .addObject("zone", seat.program().zone())
                .addObject("program", program)
                .addObject("cohort", programs.cohort(program, cohort))
                .addObject("queue", QueuePage.of(waiting, item -> entry(item, names)));
    }

    private ReviewedStep.Responded step(Reviewed reviewed, int number) {
        return steps.of(reviewed, assignment(reviewed.attempt().card()).window()).stream()
                .filter(ReviewedStep.Responded.class::isInstance)
                .map(ReviewedStep.Responded.class::cast)
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("No response at step " + number));
    }

    private AssignmentCard assignment(AttemptCard card) {
        return assignments.find(card.program(), card.assignment());
    }

    /** What was committed waits on when its trainee has left the cohort. */
    private static QueuePage.Entry entry(Waiting.Item item, Map<PersonId, String> names) {
        return new QueuePage.Entry(
                names.getOrDefault(item.attempt().person(), ""),
                item.stem(),
                item.words(),
                item.at(),
                item.attempt().path() + "/review#step-" + item.step());
    }
}
