package org.betweensessions.web.attempts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Move;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Station;
import org.betweensessions.content.model.Decision;
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
    ModelAndView station(Seat seat, Playing.Situation now, boolean read, Map<String, String> form) {
        Station here = now.course().here();
        ModelAndView page = station(base(now.card()), now.card().revision(), now.course(), read, form);
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

    ModelAndView receipt(Seat seat, Playing.Situation now, int step) {
        return receipt(base(now.card()), now.card().revision(), now.course(), step)
                .addObject("preview", false)
                .addObject("committedAt", now.committedAt().get(step - 1))
                .addObject("zone", now.assignment().window().zone())
                .addObject(
                        "reason",
                        attempts.record(seat.program().id(), now.card().id()).reason(step));
    }

    ModelAndView previewReceipt(ProgramId program, Previewing.Situation now, int step) {
        return receipt(base(program, now.id()), now.revision(), now.course(), step)
                .addObject("preview", true);
    }

    private ModelAndView receipt(String base, RevisionId revision, Course course, int step) {
        if (step < 1 || step > course.passed().size()) {
            throw new NotFound("No receipt of step " + step);
        }
        Passed passed = course.passed().get(step - 1);
        return new ModelAndView("attempts/receipt")
                .addObject("base", base)
                .addObject("station", typesetting.station(library.script(revision), passed.station(), 0))
                .addObject("step", step)
                .addObject("setAside", passed.move() instanceof Move.SetAside)
                .addObject("judgement", judgements.view(revision, passed));
    }

    /** Both texts, the one that stands and the one that came too late; neither is lost. */
    ModelAndView clash(Playing.Situation now, Commitment.AnotherStands another, Move offered) {
        Decision decision = decision(now.course(), another.step());
        ModelAndView page = new ModelAndView("attempts/clash");
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("base", base(now.card()))
                .addObject("step", another.step())
                .addObject("stem", decision.stem())
                .addObject("standing", MoveText.of(decision, another.standing(), typesetting))
                .addObject("offered", MoveText.of(decision, offered, typesetting))
                .addObject("committedAt", another.at())
                .addObject("zone", now.assignment().window().zone());
    }

    OfferedMove offered(Course course, int step, Map<String, String> form) {
        return OfferedMove.read(decision(course, step), form);
    }

    private static Decision decision(Course course, int step) {
        List<Station> stations =
                new ArrayList<>(course.passed().stream().map(Passed::station).toList());
        stations.add(course.here());
        Optional<Decision> decision =
                step >= 1 && step <= stations.size() ? stations.get(step - 1).decision() : Optional.empty();
        return decision.orElseThrow(() -> new NotFound("No decision at step " + step));
    }

    private static String base(AttemptCard card) {
        return "/programs/" + card.program() + "/attempts/" + card.id();
    }

    private static String base(ProgramId program, PreviewId preview) {
        return "/programs/" + program + "/previews/" + preview;
    }
}
