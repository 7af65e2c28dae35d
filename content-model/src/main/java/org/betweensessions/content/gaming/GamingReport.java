package org.betweensessions.content.gaming;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.betweensessions.content.folder.Content;
import org.betweensessions.content.model.KeyContents;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;

/**
 * What strategies that read nothing would earn from a library, against the thresholds that its keys have to keep. A strategy is tried only
 * on decisions to which it applies: those of length, place, restraint and consulting on <em>choose one</em> and <em>best and worst</em>,
 * those of scales on <em>rate each</em> and <em>judgement shift</em>.
 *
 * @param figures of the library first, then of each training module
 */
public record GamingReport(List<Figure> figures) {
    private static final String LIBRARY = "library";

    public GamingReport {
        figures = List.copyOf(figures);
    }

    public static GamingReport of(Content content) {
        List<Vignette> vignettes = content.vignettes();
        List<Figure> figures = new ArrayList<>();
        library(vignettes, content.reference()).forEach(figures::add);
        figures.addAll(Attributes.figures(
                LIBRARY,
                vignettes.stream()
                        .flatMap(vignette -> vignette.key().decisions().values().stream())
                        .toList()));
        for (TrainingModule module : content.modules()) {
            List<Vignette> played = vignettes.stream()
                    .filter(vignette ->
                            module.vignettes().contains(vignette.script().id()))
                    .toList();
            module(module.id(), played, content.reference()).forEach(figures::add);
        }
        return new GamingReport(figures);
    }

    /** Whether every figure keeps to its threshold. */
    public boolean passes() {
        return failing().isEmpty();
    }

    public List<Figure> failing() {
        return figures.stream().filter(figure -> !figure.passes()).toList();
    }

    private static Stream<Figure> library(List<Vignette> vignettes, ReferenceData reference) {
        return Stream.concat(
                Thresholds.random(LIBRARY, over(Strategy.RANDOM, vignettes, reference)),
                Strategy.blind()
                        .flatMap(strategy ->
                                Thresholds.ofLibrary(LIBRARY, strategy, over(strategy, vignettes, reference))));
    }

    private static Stream<Figure> module(String id, List<Vignette> vignettes, ReferenceData reference) {
        boolean lines = vignettes.stream().anyMatch(GamingReport::hasLines);
        return Strategy.blind().flatMap(strategy -> {
            Yield earned = over(strategy, vignettes, reference);
            return Stream.concat(
                    Thresholds.ofModule(id, strategy, earned),
                    lines ? Thresholds.crossings(id, strategy, earned) : Stream.empty());
        });
    }

    private static boolean hasLines(Vignette vignette) {
        return vignette.key().scenes().values().stream()
                        .anyMatch(scene -> !scene.crosses().isEmpty())
                || vignette.key().decisions().values().stream()
                        .anyMatch(key ->
                                new KeyContents(key).crossable().findAny().isPresent());
    }

    private static Yield over(Strategy strategy, List<Vignette> vignettes, ReferenceData reference) {
        return new Yield(vignettes.stream()
                .flatMap(vignette -> Trial.of(strategy, vignette, reference).stream())
                .toList());
    }
}
