package org.betweensessions.web.attempts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.content.judging.Course;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.judging.Judgement.Keyed;
import org.betweensessions.content.judging.Judgement.Rank;
import org.betweensessions.content.judging.Passed;
import org.betweensessions.content.judging.Response;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.OptionLetter;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.Standard;
import org.betweensessions.content.model.Verdict;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.RevisionId;
import org.betweensessions.web.platform.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets judgements for pages that come after the response. */
@Component
public class Judgements {
    private final Typesetting typesetting;
    private final MarkdownRenderer renderer;
    private final Library library;

    Judgements(Typesetting typesetting, MarkdownRenderer renderer, Library library) {
        this.typesetting = typesetting;
        this.renderer = renderer;
        this.library = library;
    }

    /** A response on no path: nothing was crossed before it, so nothing is put right. */
    public Optional<JudgementView> view(RevisionId revision, Passed passed) {
        return view(revision, passed, Set.of());
    }

    /**
     * Empty where the station was only read, or was set aside.
     *
     * @param found lines that a reviewer found crossed in what was written before
     */
    public Optional<JudgementView> view(RevisionId revision, Course course, Passed passed, Set<RedLineId> found) {
        Set<RedLineId> crossed = new HashSet<>(found);
        course.passed().stream()
                .limit(passed.station().number())
                .forEach(before -> crossed.addAll(before.lines().crossed()));
        return view(revision, passed, crossed);
    }

    private Optional<JudgementView> view(RevisionId revision, Passed passed, Set<RedLineId> crossed) {
        Set<RedLineId> repaired = new HashSet<>(passed.lines().repaired());
        repaired.retainAll(crossed);
        return passed.judgement().map(judgement -> view(revision, passed, judgement, repaired));
    }

    private JudgementView view(RevisionId revision, Passed passed, Judgement judgement, Set<RedLineId> repaired) {
        Decision decision = passed.station().decision().orElseThrow();
        StationView.DecisionView set = typesetting.decision(decision);
        Response response = judgement.response();
        List<RedLine> crossed = library.lines(revision, passed.lines().crossed());
        return new JudgementView(
                passed.station().number(),
                judgement.decision(),
                decision.kind(),
                passed.station().scene().title(),
                decision.stem(),
                set.passages(),
                set.plan(),
                set.newFact(),
                response instanceof Response.Wrote wrote ? wrote.text() : null,
                judgement.credit().orElse(null),
                response instanceof Response.Shifted shifted ? shifted.shift() : null,
                judgement.shift().orElse(null),
                judgement.outcome().map(renderer::html).orElse(null),
                judgement.rationale().map(why -> renderer.html(why.markdown())).orElse(null),
                readings(decision, judgement),
                judgement.contested(),
                judgement.principles(),
                judgement.debate(),
                judgement.standards(),
                judgement.echoes(),
                judgement.answers(),
                judgement.checklist().stream().map(renderer::html).toList(),
                judgement.mayCross(),
                crossed,
                library.lines(revision, repaired),
                judgement.comparisons().stream().map(Because::of).toList(),
                standards(revision, judgement, crossed));
    }

    private Map<RedLineId, List<Standard>> standards(RevisionId revision, Judgement judgement, List<RedLine> crossed) {
        return Stream.concat(crossed.stream(), judgement.options().stream().flatMap(option -> option.line().stream()))
                .distinct()
                .collect(Collectors.toMap(RedLine::id, line -> library.standards(revision, line)));
    }

    private List<JudgementView.Reading> readings(Decision decision, Judgement judgement) {
        Map<OptionLetter, Option> options =
                decision.offered().stream().collect(Collectors.toMap(Option::letter, Function.identity()));
        return judgement.options().stream()
                .map(reading -> new JudgementView.Reading(
                        reading.letter(),
                        reading.label(),
                        renderer.html(options.get(reading.letter()).text()),
                        taken(judgement.response(), reading.letter()),
                        verdict(reading.keyed()),
                        keyedWord(reading.keyed()),
                        givenWord(judgement.response(), reading.letter()),
                        reading.line().orElse(null),
                        reading.crossed(),
                        renderer.html(reading.why().markdown()),
                        reading.echoes(),
                        reading.answers()))
                .toList();
    }

    private static boolean taken(Response response, OptionLetter letter) {
        return switch (response) {
            case Response.Chose chose -> chose.option().equals(letter);
            case Response.NamedBestAndWorst named ->
                named.best().equals(letter) || named.worst().equals(letter);
            case Response.Rated rated -> false;
            case Response.Shifted shifted -> false;
            case Response.Wrote wrote -> false;
        };
    }

    private static @Nullable Verdict verdict(Keyed keyed) {
        return keyed instanceof Keyed.AsVerdict as ? as.verdict() : null;
    }

    private static @Nullable String keyedWord(Keyed keyed) {
        return switch (keyed) {
            case Keyed.AsVerdict verdict -> null;
            case Keyed.AsAcceptability as -> JudgementView.word(as.acceptability());
            case Keyed.AsRank as -> JudgementView.word(as.rank());
        };
    }

    private static @Nullable String givenWord(Response response, OptionLetter letter) {
        return switch (response) {
            case Response.Chose chose -> null;
            case Response.Rated rated -> {
                var rating = rated.ratings().get(letter);
                yield rating == null ? null : JudgementView.word(rating);
            }
            case Response.NamedBestAndWorst named ->
                named.best().equals(letter)
                        ? JudgementView.word(Rank.BEST)
                        : named.worst().equals(letter) ? JudgementView.word(Rank.WORST) : null;
            case Response.Shifted shifted -> null;
            case Response.Wrote wrote -> null;
        };
    }
}
