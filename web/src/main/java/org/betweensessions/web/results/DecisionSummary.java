package org.betweensessions.web.results;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionId;
import org.betweensessions.content.model.DecisionKind;
import org.betweensessions.content.model.Script;

/**
 * One decision in the list of a vignette's decisions.
 *
 * @param n how many responded
 * @param crossed how many of them crossed a line here
 * @param paired whether it stands in a sensitivity pair
 */
record DecisionSummary(
        DecisionId id,
        String scene,
        String stem,
        DecisionKind kind,
        boolean contested,
        int n,
        Division division,
        long crossed,
        boolean paired) {

    /** In the order in which a seminar takes them up: a line crossed first, then what is contested, and in each the most divided. */
    private static final Comparator<DecisionSummary> WEIGHT = Comparator.comparing(DecisionSummary::turn)
            .thenComparing(decision -> !decision.division().known())
            .thenComparing(DecisionSummary::division, Comparator.reverseOrder());

    private enum Turn {
        CROSSED,
        CONTESTED,
        OTHER
    }

    private Turn turn() {
        if (crossed > 0) {
            return Turn.CROSSED;
        }
        return contested ? Turn.CONTESTED : Turn.OTHER;
    }

    /** By weight; alike in that, in the order of the file. */
    static List<DecisionSummary> of(Script script, Pool pool, KeyReading key, Set<DecisionId> paired) {
        return script.decisions().stream()
                .map(decision -> of(script, pool, decision, key, paired.contains(decision.id())))
                .sorted(WEIGHT)
                .toList();
    }

    private static DecisionSummary of(Script script, Pool pool, Decision decision, KeyReading key, boolean paired) {
        List<Pool.Given> given = pool.at(decision.id());
        return new DecisionSummary(
                decision.id(),
                script.scene(decision.id().scene()).title(),
                decision.stem(),
                decision.kind(),
                key.contested(pool.revision(), decision),
                given.size(),
                pool.split(decision).division(),
                given.stream()
                        .map(LineCount::crossed)
                        .filter(lines -> !lines.equals(Set.of()))
                        .count(),
                paired);
    }
}
