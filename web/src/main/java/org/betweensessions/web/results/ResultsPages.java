package org.betweensessions.web.results;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.AssignmentId;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.assignments.Window;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.Member;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;
import org.betweensessions.web.reviewing.Reviewed;
import org.betweensessions.web.reviewing.Reviews;
import org.betweensessions.web.reviewing.Waiting;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that says how a cohort stands. */
@Component
class ResultsPages {
    private final Programs programs;
    private final Assignments assignments;
    private final Reviews reviews;
    private final Grids grids;
    private final Clock clock;

    ResultsPages(Programs programs, Assignments assignments, Reviews reviews, Grids grids, Clock clock) {
        this.programs = programs;
        this.assignments = assignments;
        this.reviews = reviews;
        this.grids = grids;
        this.clock = clock;
    }

    /** @param wanted the assignment to lay out; else the one with the newest work, else the latest graded one that has opened */
    ModelAndView cohort(Seat seat, CohortId cohort, Optional<AssignmentId> wanted, Sought sought) {
        ProgramId program = seat.program().id();
        Instant at = clock.instant();
        Map<AssignmentCard, List<Reviewed>> work = new LinkedHashMap<>();
        assignments.of(program, cohort).forEach(assignment -> work.put(assignment, reviews.open(assignment)));
        List<Member> trainees = programs.trainees(program, cohort);
        Optional<AssignmentCard> shown = shown(work, trainees, wanted, at);
        ModelAndView page = new ModelAndView("results/cohort")
                .addObject("seat", seat)
                .addObject("cohort", programs.cohort(program, cohort))
                .addObject("base", "/programs/" + program + "/cohorts/" + cohort)
                .addObject("assignments", work.keySet())
                .addObject(
                        "waiting",
                        Waiting.in(work.values().stream().flatMap(List::stream).toList()))
                .addObject("n", trainees.size());
        shown.ifPresent(assignment -> {
            List<Reviewed> open = work.getOrDefault(assignment, List.of());
            CohortGrid grid = grids.grid(assignment, trainees, open, sought.order(), at);
            page.addObject("shown", assignment)
                    .addObject("zone", assignment.window().zone())
                    .addObject("grid", grid)
                    .addObject("sought", sought)
                    .addObject("stages", Stage.values())
                    .addObject("excerpt", Excerpt.of(grid, sought));
        });
        return page;
    }

    private static Optional<AssignmentCard> shown(
            Map<AssignmentCard, List<Reviewed>> work,
            List<Member> trainees,
            Optional<AssignmentId> wanted,
            Instant at) {
        Set<AssignmentCard> all = work.keySet();
        if (wanted.isPresent()) {
            return Optional.of(all.stream()
                    .filter(assignment -> assignment.id().equals(wanted.get()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("No assignment " + wanted.get())));
        }
        Set<PersonId> people = trainees.stream().map(Member::id).collect(Collectors.toSet());
        return all.stream()
                .filter(assignment -> worked(work.get(assignment), people).isPresent())
                .max(Comparator.comparing(AssignmentCard::graded)
                        .thenComparing(
                                assignment ->
                                        worked(work.get(assignment), people).orElseThrow(),
                                Newest.LAST_COMMITTED))
                .or(() -> all.stream()
                        .filter(AssignmentCard::graded)
                        .filter(assignment -> assignment.window().at(at) != Window.Standing.NOT_YET_OPEN)
                        .reduce((earlier, later) -> later))
                .or(() -> all.stream().findFirst());
    }

    private static Optional<Reviewed> worked(List<Reviewed> work, Set<PersonId> people) {
        return Newest.of(work.stream()
                .filter(reviewed -> people.contains(reviewed.attempt().card().person()))
                .filter(Newest::worked)
                .toList());
    }
}
