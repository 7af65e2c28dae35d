package org.betweensessions.web.attempts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.betweensessions.content.model.Script;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.assignments.Window;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Component;

/** What one trainee has been assigned, and how far they are. */
@Component
class WorkList {
    private final Assignments assignments;
    private final Attempts attempts;
    private final Library library;

    WorkList(Assignments assignments, Attempts attempts, Library library) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.library = library;
    }

    record Assigned(AssignmentCard card, Window.Standing standing, List<Due> vignettes) {
        long finished() {
            return vignettes.stream()
                    .filter(due -> due.latest().filter(AttemptCard::finished).isPresent())
                    .count();
        }

        public boolean complete() {
            return finished() == vignettes.size();
        }
    }

    /**
     * @param place in the assignment, counted from 1
     * @param latest the trainee's latest attempt at it
     * @param again whether a further attempt may be started
     */
    record Due(
            int place,
            String title,
            String summary,
            int minutes,
            Optional<String> contentNote,
            Optional<AttemptCard> latest,
            boolean again) {}

    /** Unfinished before finished and those of closed cohorts last, then by due time. */
    List<Assigned> of(Seat seat, Instant at) {
        List<AssignmentCard> cards = seat.enrolledIn().stream()
                .flatMap(cohort -> assignments.of(seat.program().id(), cohort).stream())
                .toList();
        List<AttemptCard> made = attempts.of(seat.program().id(), seat.person(), cards);
        return cards.stream()
                .map(card -> new Assigned(card, card.window().at(at), due(card, made)))
                .sorted(Comparator.comparing((Assigned assigned) -> assigned.standing() == Window.Standing.CLOSED)
                        .thenComparing(Assigned::complete)
                        .thenComparing(assigned -> assigned.card().window().dueAt()))
                .toList();
    }

    private List<Due> due(AssignmentCard card, List<AttemptCard> made) {
        List<Due> due = new ArrayList<>();
        for (RevisionId revision : card.vignettes()) {
            Script script = library.script(revision);
            Optional<AttemptCard> latest = made.stream()
                    .filter(attempt -> attempt.assignment().equals(card.id())
                            && attempt.revision().equals(revision))
                    .reduce((earlier, later) -> later);
            due.add(new Due(
                    due.size() + 1,
                    script.title(),
                    script.summary(),
                    script.minutes(),
                    script.contentNote(),
                    latest,
                    !card.graded() && latest.filter(AttemptCard::finished).isPresent()));
        }
        return due;
    }
}
