package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.judging.Judgement.Rank;

/** An option that is keyed acceptable or best crosses no red line. */
final class LineOnGoodOptionRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.options()
                .filter(option -> option.crosses().isPresent())
                .filter(option -> option.is(Rank.BEST)
                        || option.acceptability()
                                .filter(key -> key.value().acceptable())
                                .isPresent())
                .forEach(option -> findings.add(
                        DiagnosticCode.LINE_ON_A_GOOD_OPTION,
                        option.crosses().orElseThrow().at(),
                        "The option crosses a red line, but its key calls it good.",
                        "Change the key, or delete 'Crosses'."));
    }
}
