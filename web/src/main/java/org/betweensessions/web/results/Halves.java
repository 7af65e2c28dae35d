package org.betweensessions.web.results;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.Pairing;
import org.betweensessions.content.model.Script;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.springframework.stereotype.Component;

/** Finds the decisions of sensitivity pairs among what a cohort has been assigned. */
@Component
class Halves {
    private final Library library;
    private final Assignments assignments;

    Halves(Library library, Assignments assignments) {
        this.library = library;
        this.assignments = assignments;
    }

    Optional<Half> at(AssignmentCard assignment, int place, DecisionId decision) {
        return of(assignment, place)
                .filter(half -> half.decision().id().equals(decision))
                .findFirst();
    }

    /** Where the cohort was assigned it more than once: in the same assignment, else where it is graded, else where it is due last. */
    Optional<Half> other(Half half) {
        AssignmentCard here = half.assignment();
        return assignments.of(here.program(), here.cohort()).stream()
                .flatMap(this::of)
                .filter(half::matches)
                .max(Comparator.comparing(
                                (Half other) -> other.assignment().id().equals(here.id()))
                        .thenComparing(other -> other.assignment().graded())
                        .thenComparing(other -> other.assignment().window().dueAt()));
    }

    private Stream<Half> of(AssignmentCard assignment) {
        return IntStream.rangeClosed(1, assignment.vignettes().size()).boxed().flatMap(place -> of(assignment, place));
    }

    private Stream<Half> of(AssignmentCard assignment, int place) {
        RevisionId revision = assignment.vignettes().get(place - 1);
        Script script = library.script(revision);
        Map<DecisionId, Pairing> pairings = library.pairings(revision);
        return script.decisions().stream()
                .filter(decision -> pairings.containsKey(decision.id()))
                .map(decision ->
                        new Half(assignment, place, script.id(), revision, decision, pairings.get(decision.id())));
    }
}
