package org.betweensessions.web.reviewing;

import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.content.judging.Judgement;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;

/**
 * What a reviewer found in one written response.
 *
 * @param items places in the author's checklist, from 0
 */
public record Ticks(Set<Integer> items, Set<RedLineId> lines) {
    static final Ticks NONE = new Ticks(Set.of(), Set.of());

    public Ticks {
        items = Set.copyOf(items);
        lines = Set.copyOf(lines);
    }

    /** Of what a form names, that which the decision holds. */
    static Ticks among(Judgement judgement, Set<Integer> items, Set<String> lines) {
        return new Ticks(
                items.stream()
                        .filter(item -> item != null
                                && item >= 0
                                && item < judgement.checklist().size())
                        .collect(Collectors.toSet()),
                judgement.mayCross().stream()
                        .map(RedLine::id)
                        .filter(line -> lines.contains(line.value()))
                        .collect(Collectors.toSet()));
    }

    static Ticks of(AttemptReviews.Review review) {
        return new Ticks(review.ticked(), review.crossed());
    }
}
