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
    private final Remarks remarks;
    private final Library library;

    WorkList(Assignments assignments, Attempts attempts, Remarks remarks, Library library) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.remarks = remarks;
        this.library = library;
    }

    /** @param cameBack what the trainee has not opened yet, in order of time */
    record Work(List<Assigned> assigned, List<CameBack> cameBack) {}

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
     * @param unseen how much came back to attempts at it since the trainee last looked
     */
    record Due(
            int place,
            String title,
            String summary,
            String role,
            String setting,
            int minutes,
            Optional<String> contentNote,
            Optional<AttemptCard> latest,
            boolean again,
            int unseen) {}

    /** Unfinished before finished and those of closed cohorts last, then by due time. */
    Work of(Seat seat, Instant at) {
        List<AssignmentCard> cards = seat.enrolledIn().stream()
                .flatMap(cohort -> assignments.of(seat.program().id(), cohort).stream())
                .toList();
        List<AttemptCard> made = attempts.of(seat.program().id(), seat.person(), cards);
        List<CameBack> cameBack = CameBack.among(remarks.on(seat.program().id(), ids(made)), cards, made, library);
        List<Assigned> assigned = cards.stream()
                .map(card -> new Assigned(card, card.window().at(at), due(card, made, cameBack)))
                .sorted(Comparator.comparing((Assigned one) -> one.standing() == Window.Standing.CLOSED)
                        .thenComparing(Assigned::complete)
                        .thenComparing(one -> one.card().window().dueAt()))
                .toList();
        return new Work(assigned, cameBack);
    }

    private List<Due> due(AssignmentCard card, List<AttemptCard> made, List<CameBack> cameBack) {
        List<Due> due = new ArrayList<>();
        for (RevisionId revision : card.vignettes()) {
            Script script = library.script(revision);
            List<AttemptCard> here = made.stream()
                    .filter(attempt -> attempt.assignment().equals(card.id())
                            && attempt.revision().equals(revision))
                    .toList();
            Optional<AttemptCard> latest = here.isEmpty() ? Optional.empty() : Optional.of(here.getLast());
            List<AttemptId> ids = ids(here);
            due.add(new Due(
                    due.size() + 1,
                    script.title(),
                    script.summary(),
                    script.role(),
                    script.setting(),
                    script.minutes(),
                    script.contentNote(),
                    latest,
                    !card.graded() && latest.filter(AttemptCard::finished).isPresent(),
                    (int) cameBack.stream()
                            .filter(one -> ids.contains(one.remark().attempt()))
                            .count()));
        }
        return due;
    }

    private static List<AttemptId> ids(List<AttemptCard> attempts) {
        return attempts.stream().map(AttemptCard::id).toList();
    }
}
