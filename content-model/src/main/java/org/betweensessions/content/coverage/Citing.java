package org.betweensessions.content.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.Decision;
import org.betweensessions.content.model.DecisionKey;
import org.betweensessions.content.model.Option;
import org.betweensessions.content.model.Rationale;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Scene;
import org.betweensessions.content.model.Standard;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;

/**
 * All that rests on one standard: the work list when a new edition of its code appears.
 *
 * @param places in the order of the library
 * @param lines red lines that rest on it
 * @param modules training modules whose reading or facilitator's guide names it
 */
public record Citing(Standard standard, List<Place> places, List<RedLine> lines, List<TrainingModule> modules) {
    public Citing {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
        modules = List.copyOf(modules);
    }

    /**
     * A rationale that cites the standard. Names neither its text nor how anything is keyed.
     *
     * @param title the vignette's
     * @param scene the scene's title
     * @param option empty where the rationale is that of the decision as a whole
     */
    public record Place(VignetteId vignette, String title, String scene, String stem, Optional<Option> option) {}

    /** Empty where the reference data has no such standard. */
    public static Optional<Citing> of(
            Citation citation, ReferenceData reference, List<Vignette> vignettes, List<TrainingModule> modules) {
        return Optional.ofNullable(reference.standards().get(citation))
                .map(standard -> new Citing(
                        standard,
                        vignettes.stream()
                                .flatMap(vignette -> places(citation, vignette))
                                .toList(),
                        reference.redLines().values().stream()
                                .filter(line -> line.standards().contains(citation))
                                .toList(),
                        modules.stream()
                                .filter(SectionNamed.of(citation, reference)::in)
                                .toList()));
    }

    private static Stream<Place> places(Citation citation, Vignette vignette) {
        return vignette.script().scenes().stream()
                .flatMap(scene -> scene.decisions().stream().flatMap(decision -> {
                    DecisionKey key = vignette.key().decision(decision.id());
                    return Stream.concat(
                            decision.offered().stream()
                                    .filter(option -> cites(
                                            citation,
                                            key.optionKeys()
                                                    .get(option.letter())
                                                    .why()))
                                    .map(option -> place(vignette, scene, decision, Optional.of(option))),
                            key.marks().rationale().stream()
                                    .filter(why -> cites(citation, why))
                                    .map(why -> place(vignette, scene, decision, Optional.empty())));
                }));
    }

    private static boolean cites(Citation citation, Rationale why) {
        return why.citations().contains(citation);
    }

    private static Place place(Vignette vignette, Scene scene, Decision decision, Optional<Option> option) {
        return new Place(vignette.id(), vignette.script().title(), scene.title(), decision.stem(), option);
    }
}
