package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.Verdict;

/** In choose one, an option crosses a red line exactly when it is unsafe. */
final class UnsafeRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.options()
                .filter(option -> option.verdict().isPresent())
                .filter(option -> option.is(Verdict.UNSAFE) != option.crosses().isPresent())
                .forEach(option -> findings.add(
                        DiagnosticCode.UNSAFE_AND_LINE,
                        option.at(),
                        option.is(Verdict.UNSAFE)
                                ? "The option is unsafe, but names no red line that it crosses."
                                : "The option crosses a red line, but is not unsafe.",
                        "Let an unsafe option say '- Crosses: line-id', and no other."));
    }
}
