package org.betweensessions.web.results;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.betweensessions.content.judging.Credit;
import org.betweensessions.content.judging.Tally;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.programs.Member;
import org.betweensessions.web.reviewing.Reviewed;
import org.betweensessions.web.reviewing.Waiting;
import org.springframework.stereotype.Component;

/** Lays out how a cohort stands with one assignment. */
@Component
class Grids {
    private final Library library;

    Grids(Library library) {
        this.library = library;
    }

    /** @param open the assignment's attempts that supervisors may see */
    CohortGrid grid(AssignmentCard assignment, List<Member> trainees, List<Reviewed> open, Order order, Instant at) {
        Map<PersonId, List<Reviewed>> byTrainee = open.stream()
                .collect(groupingBy(reviewed -> reviewed.attempt().card().person()));
        List<CohortGrid.Row> rows = trainees.stream()
                .map(trainee -> row(assignment, trainee, byTrainee.getOrDefault(trainee.id(), List.of()), at))
                .sorted(order.comparator().thenComparing(Order.NAME.comparator()))
                .toList();
        List<CohortGrid.Column> columns = IntStream.range(
                        0, assignment.vignettes().size())
                .mapToObj(index -> column(assignment, index, rows))
                .toList();
        return new CohortGrid(columns, rows);
    }

    private CohortGrid.Column column(AssignmentCard assignment, int index, List<CohortGrid.Row> rows) {
        return new CohortGrid.Column(
                index + 1,
                library.script(assignment.vignettes().get(index)).title(),
                rows.stream()
                        .filter(row -> row.cells().get(index).standing().finished())
                        .count());
    }

    private CohortGrid.Row row(AssignmentCard assignment, Member trainee, List<Reviewed> attempts, Instant at) {
        List<Optional<Reviewed>> latest = assignment.vignettes().stream()
                .map(revision -> latest(attempts, revision))
                .toList();
        List<Tally> tallies =
                latest.stream().flatMap(Optional::stream).map(this::tally).toList();
        return new CohortGrid.Row(
                trainee,
                latest.stream().map(attempt -> cell(assignment, attempt, at)).toList(),
                Newest.of(attempts).map(newest -> newest.attempt().card().id()),
                !Waiting.in(attempts).urgent().isEmpty(),
                tallies.stream().mapToInt(tally -> tally.met().size()).sum(),
                tallies.stream().mapToInt(tally -> tally.crossed().size()).sum(),
                tallies.stream().mapToInt(tally -> tally.repaired().size()).sum(),
                Credit.sum(tallies.stream().map(Tally::earned).toList()),
                tallies.stream().mapToInt(Tally::attainable).sum());
    }

    private static Optional<Reviewed> latest(List<Reviewed> attempts, RevisionId revision) {
        return attempts.stream()
                .filter(reviewed -> reviewed.attempt().card().revision().equals(revision))
                .reduce((earlier, later) -> later);
    }

    private static CohortGrid.Cell cell(AssignmentCard assignment, Optional<Reviewed> reviewed, Instant at) {
        return new CohortGrid.Cell(
                Standing.of(assignment, reviewed.map(Reviewed::attempt), at),
                reviewed.map(made -> made.attempt().card().id()));
    }

    private Tally tally(Reviewed reviewed) {
        return library.tally(
                reviewed.attempt().card().revision(),
                reviewed.attempt().course(),
                reviewed.reviews().found(reviewed.attempt()));
    }
}
