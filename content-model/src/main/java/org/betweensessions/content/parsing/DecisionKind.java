package org.betweensessions.content.parsing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The five kinds of decisions: how a heading announces them, and which properties and sections they know. */
enum DecisionKind {
    CHOOSE_ONE(
            "Choose one",
            2,
            Set.of("Principles", "Debate", "Then", "Answers", "Pair", "Fact", "Contested"),
            Set.of("Verdict", "Crosses", "Repairs", "Then", "Restraint", "Consults", "Echoes", "Answers"),
            Set.of()),
    RATE_EACH(
            "Rate each",
            3,
            Set.of("Principles", "Debate", "Then", "Answers", "Pair", "Fact"),
            Set.of("Key", "Crosses", "Restraint", "Consults", "Echoes", "Answers"),
            Set.of("What follows", "Why")),
    BEST_AND_WORST(
            "Best and worst",
            3,
            Set.of("Principles", "Debate", "Then", "Answers", "Pair", "Fact"),
            Set.of("Key", "Crosses", "Restraint", "Consults", "Echoes", "Answers"),
            Set.of("What follows", "Why")),
    JUDGEMENT_SHIFT(
            "Judgement shift",
            0,
            Set.of("Principles", "Debate", "Then", "Answers", "Pair", "Fact", "Plan", "Key", "Echoes"),
            Set.of(),
            Set.of("The new fact", "What follows", "Why")),
    WRITE(
            "Write",
            0,
            Set.of("Principles", "Debate", "Then", "Answers", "Pair", "Fact", "Form", "Crosses", "Echoes"),
            Set.of(),
            Set.of("Checklist", "What follows", "Why"));

    final String heading;
    final int fewestOptions;
    final Set<String> properties;
    final Set<String> optionProperties;
    final Set<String> sections;

    DecisionKind(
            String heading,
            int fewestOptions,
            Set<String> properties,
            Set<String> optionProperties,
            Set<String> sections) {
        this.heading = heading;
        this.fewestOptions = fewestOptions;
        this.properties = properties;
        this.optionProperties = optionProperties;
        this.sections = sections;
    }

    boolean hasOptions() {
        return fewestOptions > 0;
    }

    Set<String> optionSections() {
        return this == CHOOSE_ONE ? Set.of("What follows", "Why") : Set.of("Why");
    }

    static Optional<DecisionKind> of(Section section) {
        return Arrays.stream(values())
                .filter(kind -> section.begins(kind.heading))
                .findFirst();
    }
}
