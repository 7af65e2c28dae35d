package org.betweensessions.web.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.Script;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.assignments.AssignmentId;
import org.betweensessions.web.assignments.Assignments;
import org.betweensessions.web.attempts.JudgementView;
import org.betweensessions.web.attempts.Reason;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.platform.MarkdownRenderer;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.platform.PassageView;
import org.betweensessions.web.platform.Sha256;
import org.betweensessions.web.programs.CohortId;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.betweensessions.web.programs.Seat;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages that say how a cohort divided. */
@Component
class DecisionPages {
    private final Programs programs;
    private final Assignments assignments;
    private final Library library;
    private final Pools pools;
    private final KeyReading keyReading;
    private final MarkdownRenderer renderer;
    private final OtherFacts otherFacts;

    DecisionPages(
            Programs programs,
            Assignments assignments,
            Library library,
            Pools pools,
            KeyReading keyReading,
            MarkdownRenderer renderer,
            OtherFacts otherFacts) {
        this.programs = programs;
        this.assignments = assignments;
        this.library = library;
        this.pools = pools;
        this.keyReading = keyReading;
        this.renderer = renderer;
        this.otherFacts = otherFacts;
    }

    record VignetteDecisions(int place, String title, int n, List<DecisionSummary> decisions) {}

    /** @param path of the step in the attempt's review */
    record WrittenResponse(String trainee, String text, boolean reviewed, String path) {}

    ModelAndView list(Seat seat, CohortId cohort, AssignmentId id) {
        AssignmentCard assignment = assignment(seat, cohort, id);
        List<Pool> pooled = pools.of(assignment);
        return base("results/decisions", seat, assignment)
                .addObject(
                        "vignettes",
                        IntStream.range(0, pooled.size())
                                .mapToObj(index -> decisions(index + 1, pooled.get(index)))
                                .toList());
    }

    /** @param show which slide, where slides are shown */
    ModelAndView decision(Seat seat, CohortId cohort, AssignmentId id, int place, String written, String show) {
        AssignmentCard assignment = assignment(seat, cohort, id);
        List<Pool> pooled = pools.of(assignment);
        if (place < 1 || place > pooled.size()) {
            throw new NotFound("No vignette " + place);
        }
        Pool pool = pooled.get(place - 1);
        Script script = library.script(pool.revision());
        Decision decision = script.decisions().stream()
                .filter(candidate -> candidate.id().toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new NotFound("No decision " + written));
        List<Pool.Given> given = pool.at(decision.id());
        Scene scene = script.scene(decision.id().scene());
        JudgementView key = keyReading.of(pool.revision(), decision);
        List<Slide> slides = Slide.of(key.debate().isPresent());
        return base("results/decision", seat, assignment)
                .addObject("place", place)
                .addObject("vignette", script.title())
                .addObject("decision", decision)
                .addObject("scene", scene)
                .addObject(
                        "told",
                        scene.passages().stream()
                                .map(passage -> PassageView.of(passage, renderer))
                                .toList())
                .addObject("key", key)
                .addObject("slides", slides)
                .addObject("show", Slide.named(show, slides))
                .addObject("split", pool.split(decision))
                .addObject("otherFact", otherFacts.of(assignment, place, decision, given))
                .addObject("lines", LineCount.at(pool, given, library))
                .addObject("reasons", reasons(given))
                .addObject("written", written(seat.program().id(), given));
    }

    private VignetteDecisions decisions(int place, Pool pool) {
        Script script = library.script(pool.revision());
        return new VignetteDecisions(
                place,
                script.title(),
                pool.attempts().size(),
                DecisionSummary.of(
                        script,
                        pool,
                        keyReading,
                        library.pairings(pool.revision()).keySet()));
    }

    private AssignmentCard assignment(Seat seat, CohortId cohort, AssignmentId id) {
        return Optional.of(assignments.find(seat.program().id(), id))
                .filter(assignment -> assignment.cohort().equals(cohort))
                .orElseThrow(() -> new NotFound("No assignment " + id + " of this cohort"));
    }

    private ModelAndView base(String view, Seat seat, AssignmentCard assignment) {
        ProgramId program = seat.program().id();
        return new ModelAndView(view)
                .addObject("cohort", programs.cohort(program, assignment.cohort()))
                .addObject("base", "/programs/" + program + "/cohorts/" + assignment.cohort())
                .addObject("assignment", assignment)
                .addObject(
                        "trainees",
                        programs.trainees(program, assignment.cohort()).size());
    }

    /** In an order that gives away neither who nor when. */
    private static List<String> reasons(List<Pool.Given> given) {
        return given.stream()
                .flatMap(one -> one.attempt().reason(one.step()).stream())
                .filter(Reason::mayBeReadOut)
                .map(Reason::text)
                .sorted(Comparator.comparing(Sha256::hex))
                .toList();
    }

    private List<WrittenResponse> written(ProgramId program, List<Pool.Given> given) {
        Map<PersonId, String> names = programs.names(program);
        return given.stream()
                .filter(one -> one.judgement().response() instanceof Response.Wrote)
                .map(one -> written(program, one, names))
                .sorted(Comparator.comparing(WrittenResponse::trainee, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static WrittenResponse written(ProgramId program, Pool.Given given, Map<PersonId, String> names) {
        return new WrittenResponse(
                names.getOrDefault(given.attempt().card().person(), ""),
                ((Response.Wrote) given.judgement().response()).text(),
                given.reviewed().reviews().review(given.step()).isPresent(),
                given.attempt().card().path() + "/review#step-" + given.step());
    }
}
