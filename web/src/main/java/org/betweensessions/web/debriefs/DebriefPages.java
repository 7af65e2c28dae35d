package org.betweensessions.web.debriefs;

import java.util.List;
import org.betweensessions.content.judging.VignetteMap;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.attempts.AttemptCard;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.reviewing.Figures;
import org.betweensessions.web.reviewing.Reviewed;
import org.betweensessions.web.reviewing.ReviewedStep;
import org.betweensessions.web.reviewing.ReviewedSteps;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Sets the debrief. */
@Component
class DebriefPages {
    private final Library library;
    private final Assignments assignments;
    private final ReviewedSteps reviewedSteps;

    DebriefPages(Library library, Assignments assignments, ReviewedSteps reviewedSteps) {
        this.library = library;
        this.assignments = assignments;
        this.reviewedSteps = reviewedSteps;
    }

    ModelAndView debrief(Reviewed reviewed) {
        AttemptCard card = reviewed.attempt().card();
        RevisionId revision = card.revision();
        AssignmentCard assignment = assignments.find(card.program(), card.assignment());
        List<ReviewedStep> steps = reviewedSteps.of(reviewed, assignment.window());
        VignetteMap map = library.map(revision);
        return new ModelAndView("debriefs/debrief")
                .addObject("base", card.path())
                .addObject("program", card.program())
                .addObject("attempt", card)
                .addObject("assignment", assignment)
                .addObject("zone", assignment.window().zone())
                .addObject("vignette", library.script(revision).title())
                .addObject("figures", Figures.of(library, reviewed))
                .addObject("steps", steps)
                .addObject("points", TalkingPoint.in(steps))
                .addObject("stops", Stop.along(reviewed.attempt().course(), steps, map))
                .addObject("elsewhere", Stop.notOn(reviewed.attempt().course(), map));
    }
}
