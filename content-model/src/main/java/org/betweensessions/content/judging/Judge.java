package org.betweensessions.content.judging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.DecisionKey.BestAndWorstKey;
import org.betweensessions.content.model.DecisionKey.ChooseOneKey;
import org.betweensessions.content.model.DecisionKey.JudgementShiftKey;
import org.betweensessions.content.model.DecisionKey.RateEachKey;
import org.betweensessions.content.model.DecisionKey.WriteKey;
import org.betweensessions.content.model.Pairing;
import org.betweensessions.content.model.Rationale;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Vignette;

/**
 * Judges responses to one vignette and retraces courses through it. Immutable, thread-safe, and the same for the same vignette,
 * reference data and input, always.
 *
 * <pre>{@code
 * Judge judge = new Judge(vignette, reference);
 * Course course = judge.walk(List.of(new Move.Responded(new Response.Chose(OptionLetter.of("B")))));
 * Tally tally = judge.tally(course);
 * }</pre>
 */
public final class Judge {
    private final Vignette vignette;
    private final Entries entries;

    /** @throws org.betweensessions.content.model.ReferenceLacking when the vignette names an entry that the reference data lacks */
    public Judge(Vignette vignette, ReferenceData reference) {
        this.vignette = vignette;
        this.entries = new Entries(reference.neededBy(vignette));
    }

    /**
     * What the key says of a response.
     *
     * @throws java.util.NoSuchElementException when the vignette has no such decision
     * @throws ResponseDoesNotFit when the response is of the wrong kind, or names options that the decision does not have
     */
    public Judgement judge(DecisionId id, Response response) {
        Decision decision = vignette.script().decision(id);
        DecisionKey key = vignette.key().decision(id);
        Finding finding = switch (decision) {
            case Decision.ChooseOne choose -> new ChooseOneRule(choose, (ChooseOneKey) key, entries).find(response);
            case Decision.RateEach rate -> new RateEachRule(rate, (RateEachKey) key, entries).find(response);
            case Decision.BestAndWorst rank ->
                new BestAndWorstRule(rank, (BestAndWorstKey) key, entries).find(response);
            case Decision.JudgementShift shift -> new JudgementShiftRule(shift, (JudgementShiftKey) key).find(response);
            case Decision.Write write -> new WriteRule(write, (WriteKey) key).find(response);
        };
        return judgement(id, response, key, finding);
    }

    private Judgement judgement(DecisionId id, Response response, DecisionKey key, Finding finding) {
        List<RedLine> mayCross = key instanceof WriteKey write ? lines(write.mayCross()) : List.of();
        return new Judgement(
                id,
                response,
                finding.credit(),
                finding.lines(),
                key instanceof ChooseOneKey choose && choose.contested(),
                key.marks().principles().stream().map(entries::principle).toList(),
                entries.question(key.marks().debate()),
                finding.outcome().or(() -> key.marks().outcome()),
                key.marks().rationale(),
                finding.options(),
                key instanceof JudgementShiftKey shift ? Optional.of(shift.shift()) : Optional.empty(),
                entries.standards(cited(key, finding)),
                entries.positions(finding.echoes()),
                entries.positions(key.marks().answers()),
                key instanceof WriteKey write ? write.checklist() : List.of(),
                mayCross,
                finding.comparisons());
    }

    private List<RedLine> lines(Set<RedLineId> ids) {
        return ids.stream()
                .map(RedLineId::value)
                .sorted()
                .map(RedLineId::new)
                .map(entries::line)
                .toList();
    }

    private static SequencedSet<Citation> cited(DecisionKey key, Finding finding) {
        SequencedSet<Citation> cited = new LinkedHashSet<>();
        Stream.concat(
                        key.marks().rationale().stream(),
                        finding.options().stream()
                                .sorted(Comparator.comparing(option -> !option.taken()))
                                .map(Judgement.OptionReading::why))
                .map(Rationale::citations)
                .forEach(cited::addAll);
        return cited;
    }

    /**
     * Retraces a trainee's way from the opening scene, as far as the moves go.
     *
     * @throws MoveDoesNotFit when a move cannot be made where it is tried
     * @throws ResponseDoesNotFit when a response does not fit the decision where it is given
     */
    public Course walk(List<Move> moves) {
        Walk walk = new Walk(vignette, this);
        moves.forEach(walk::make);
        return walk.course();
    }

    /** The figures of a course, as far as it goes, with no reviewer's findings. */
    public Tally tally(Course course) {
        return tally(course, Map.of());
    }

    /**
     * The figures of a course, as far as it goes.
     *
     * @param found lines that a reviewer found crossed, by the write decision; only those that may be crossed there count
     */
    public Tally tally(Course course, Map<DecisionId, Set<RedLineId>> found) {
        return new Tallying(vignette.key(), entries.reference().principles().values(), found).of(course);
    }

    /** The decisions that stand in a sensitivity pair, and how the fact stands in them; for those who compare results. */
    public Map<DecisionId, Pairing> pairings() {
        Map<DecisionId, Pairing> pairings = new HashMap<>();
        vignette.key()
                .decisions()
                .forEach((id, key) -> key.marks().pairing().ifPresent(pairing -> pairings.put(id, pairing)));
        return Map.copyOf(pairings);
    }

    /** All scenes, decisions and options, and where each leads; gives the key's structure away, so it is for the debrief. */
    public VignetteMap map() {
        return new Onwards(vignette).map();
    }
}
