package org.betweensessions.web.attempts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.platform.NotFound;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The player's pages. A station's page is made from the script alone; a receipt's also from the judgement. */
@Component
class PlayPages {
    private final Library library;
    private final Typesetting typesetting;
    private final Judgements judgements;
    private final Drafting drafting;
    private final Attempts attempts;

    PlayPages(Library library, Typesetting typesetting, Judgements judgements, Drafting drafting, Attempts attempts) {
        this.library = library;
        this.typesetting = typesetting;
        this.judgements = judgements;
        this.drafting = drafting;
        this.attempts = attempts;
    }

    /** @param read whether the trainee chose to read on past a content note */
    ModelAndView station(Seat seat, Situation now, boolean read, Map<String, String> form) {
        Station here = now.course().here();
        ModelAndView page = station(now.card().path(), now.card().revision(), now.course(), read, form);
        page.addObject("preview", false).addObject("window", now.assignment().window());
        if (here.decision().filter(Decision.Write.class::isInstance).isPresent()) {
            page.addObject("draft", drafting.draft(seat, now.card().id(), here.number()));
        }
        return page;
    }

    ModelAndView preview(ProgramId program, Previewing.Situation now, boolean read, Map<String, String> form) {
        return station(base(program, now.id()), now.revision(), now.course(), read, form)
                .addObject("preview", true);
    }

    private ModelAndView station(
            String base, RevisionId revision, Course course, boolean read, Map<String, String> form) {
        Station here = course.here();
        int decisionsPassed = (int) course.passed().stream()
                .filter(passed -> passed.judgement().isPresent())
                .count();
        ModelAndView page =
                new ModelAndView(here.mayBeSetAside() && !read ? "attempts/content-note" : "attempts/station");
        return page.addObject("base", base)
                .addObject("station", typesetting.station(library.script(revision), here, decisionsPassed))
                .addObject("form", form);
    }

    /** @param remarks all that was said of the attempt */
    ModelAndView receipt(Seat seat, Situation now, int step, List<Remark> remarks) {
        return receipt(now.card().path(), now.card().revision(), now.course(), step, foundBefore(step, remarks))
                .addObject("remarks", Remark.at(step, remarks))
                .addObject("preview", false)
                .addObject("committedAt", now.committedAt().get(step - 1))
                .addObject("zone", now.assignment().window().zone())
                .addObject(
                        "reason",
                        attempts.record(seat.program().id(), now.card().id()).reason(step));
    }

    ModelAndView previewReceipt(ProgramId program, Previewing.Situation now, int step) {
        return receipt(base(program, now.id()), now.revision(), now.course(), step, Set.of())
                .addObject("preview", true);
    }

    private static Set<RedLineId> foundBefore(int step, List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.step() < step)
                .flatMap(remark -> remark.crossed().stream())
                .collect(Collectors.toSet());
    }

    private ModelAndView receipt(
            String base, RevisionId revision, Course course, int step, Set<RedLineId> foundBefore) {
        if (step < 1 || step > course.passed().size()) {
            throw new NotFound("No receipt of step " + step);
        }
        Passed passed = course.passed().get(step - 1);
        return new ModelAndView("attempts/receipt")
                .addObject("base", base)
                .addObject("station", typesetting.station(library.script(revision), passed.station(), 0))
                .addObject("step", step)
                .addObject("made", made(passed.move()))
                .addObject("setAside", passed.move() instanceof Move.SetAside)
                .addObject("judgement", judgements.view(revision, course, passed, foundBefore));
    }

    /** The message that says what was done at a step. */
    private static String made(Move move) {
        return switch (move) {
            case Move.Responded responded -> "attempts.receipt.committed";
            case Move.ReadOn readOn -> "attempts.receipt.read";
            case Move.SetAside setAside -> "attempts.receipt.setAside";
        };
    }

    /** The form again with what it lacks; at a step that was answered before, what stands there. */
    ModelAndView lacking(Seat seat, Situation now, int step, Map<String, String> form, Set<OfferedMove.Lack> lacks) {
        if (step < now.currentStep()) {
            return tooLate(now, step, form.getOrDefault("text", ""));
        }
        ModelAndView page = station(seat, now, true, form).addObject("lacks", lacks);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The text that another window saved, above the one that was sent from here; empty where there is none, or the form counts no versions. */
    Optional<ModelAndView> newerDraft(Seat seat, Situation now, int step, Map<String, String> form) {
        return Optional.ofNullable(form.get("version"))
                .flatMap(version ->
                        drafting.newer(seat, now.card().id(), step, form.getOrDefault("text", ""), Typed.version(form)))
                .filter(standing -> step == now.currentStep())
                .map(standing -> newerDraft(seat, now, form, standing));
    }

    ModelAndView newerDraft(Seat seat, Situation now, Map<String, String> form, Drafting.SavedDraft standing) {
        ModelAndView page = station(seat, now, true, form).addObject("standingDraft", standing);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** A text for a step that was answered before, beside what stands there; the receipt where there is no text. */
    ModelAndView tooLate(Situation now, int step, String text) {
        if (text.isBlank()) {
            ModelAndView receipt = new ModelAndView("redirect:" + now.card().path() + "/steps/" + step);
            receipt.setStatus(HttpStatus.SEE_OTHER);
            return receipt;
        }
        return clash(now, step, new MoveText(List.of(), text));
    }

    ModelAndView clash(Situation now, int step, Move offered) {
        return clash(now, step, MoveText.of(now.station(step), offered, typesetting));
    }

    /** Both, what stands and what came too late; neither is lost. */
    private ModelAndView clash(Situation now, int step, MoveText offered) {
        Passed standing = now.course().passed().get(step - 1);
        ModelAndView page = new ModelAndView("attempts/clash");
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("base", now.card().path())
                .addObject("step", step)
                .addObject(
                        "stem",
                        standing.station().decision().map(Decision::stem).orElse(""))
                .addObject("standing", MoveText.of(standing.station(), standing.move(), typesetting))
                .addObject("offered", offered)
                .addObject("committedAt", now.committedAt().get(step - 1))
                .addObject("zone", now.assignment().window().zone());
    }

    OfferedMove offered(Station station, Map<String, String> form) {
        return station.decision()
                .map(decision -> OfferedMove.read(decision, form))
                .orElseThrow(() -> new NotFound("No decision at step " + station.number()));
    }

    private static String base(ProgramId program, PreviewId preview) {
        return "/programs/" + program + "/previews/" + preview;
    }
}
