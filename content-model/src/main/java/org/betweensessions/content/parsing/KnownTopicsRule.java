package org.betweensessions.content.parsing;

import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.ReferenceData;

/** Every topic that a vignette adds to the debate is one of the reference data, where these list any. */
final class KnownTopicsRule implements Rule {
    private final ReferenceData reference;

    KnownTopicsRule(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public void check(VignetteDraft draft, Findings findings) {
        if (reference.topics().isEmpty()) {
            return;
        }
        draft.ours().stream()
                .filter(named -> !reference.topics().containsKey(named.value()))
                .forEach(named -> findings.add(
                        DiagnosticCode.TOPIC_UNKNOWN,
                        named.at(),
                        "There is no topic '" + Excerpt.of(named.value()) + "'.",
                        "Here can stand, parted by semicolons: "
                                + String.join("; ", reference.topics().keySet()) + "."));
    }
}
