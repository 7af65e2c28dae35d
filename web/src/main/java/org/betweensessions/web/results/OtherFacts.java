package org.betweensessions.web.results;

import java.util.List;
import java.util.Optional;
import org.betweensessions.content.model.Decision;
import org.betweensessions.web.assignments.AssignmentCard;
import org.betweensessions.web.library.Library;
import org.springframework.stereotype.Component;

/** Compares how a cohort divided at the two decisions of a sensitivity pair. */
@Component
class OtherFacts {
    private final Halves halves;
    private final Pools pools;
    private final Library library;
    private final KeyReading keyReading;

    OtherFacts(Halves halves, Pools pools, Library library, KeyReading keyReading) {
        this.halves = halves;
        this.pools = pools;
        this.library = library;
        this.keyReading = keyReading;
    }

    /** Empty where the decision stands in no pair. */
    Optional<OtherFact> of(AssignmentCard assignment, int place, Decision decision, List<Pool.Given> given) {
        return halves.at(assignment, place, decision.id())
                .map(half ->
                        new OtherFact(half.pairing().fact(), halves.other(half).map(other -> there(other, given))));
    }

    private OtherFact.There there(Half other, List<Pool.Given> given) {
        Pool pool = pools.of(other.assignment()).get(other.place() - 1);
        return new OtherFact.There(
                other,
                library.script(other.revision()).title(),
                keyReading.of(other.revision(), other.decision()),
                pool.split(other.decision()),
                Changes.between(given, pool.at(other.decision().id())));
    }
}
