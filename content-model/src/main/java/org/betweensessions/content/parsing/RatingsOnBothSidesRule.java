package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;

/** The keys of rate each take both sides, so that always rating one side earns little. */
final class RatingsOnBothSidesRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision -> decision.kind() == DecisionKind.RATE_EACH)
                .filter(decision -> decision.options().stream()
                                .flatMap(option -> option.acceptability().stream())
                                .map(key -> key.value().acceptable())
                                .distinct()
                                .count()
                        == 1)
                .forEach(decision -> findings.add(
                        DiagnosticCode.RATINGS_ON_ONE_SIDE,
                        decision.at(),
                        "The keys of all options are on the same side.",
                        "Add an option that belongs on the other side."));
    }
}
