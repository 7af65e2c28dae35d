package org.betweensessions.content.parsing;

import java.util.List;
import org.betweensessions.content.model.ReferenceData;

/** The rules for authors, beyond those without which a vignette cannot be played. */
final class Lint {
    private Lint() {}

    static List<Rule> rules(ReferenceData reference) {
        return List.of(
                new ReachableRule(),
                new TwoEndingsRule(),
                new PrincipleCountRule(),
                new KnownPrinciplesRule(reference),
                new KnownLinesRule(reference),
                new KnownPositionsRule(reference),
                new KnownQuestionsRule(reference),
                new KnownTopicsRule(reference),
                new FewPositionsRule(),
                new PairRule(),
                new CitationsRule(reference),
                new CitationNeededRule(),
                new CitationsAfterResponseRule(reference),
                new ContestedRule(),
                new RatingsOnBothSidesRule(),
                new LineOnGoodOptionRule(),
                new RestraintRule(),
                new OptionCountRule(),
                new ChecklistRule(),
                new WhyLengthRule(),
                new OptionLengthRule(),
                new EvenOptionsRule(),
                new SceneLengthRule(),
                new TextLengthRule(),
                new MinutesRule(),
                new BranchesRule(),
                new ContentNoteRule());
    }
}
