package org.betweensessions.content.parsing;

import java.util.List;
import org.betweensessions.content.model.ReferenceData;

/** The rules for authors that go beyond what can be played. */
final class Lint {
    private Lint() {}

    static List<Rule> rules(ReferenceData reference) {
        return List.of();
    }
}
