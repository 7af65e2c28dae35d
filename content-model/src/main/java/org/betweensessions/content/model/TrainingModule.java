package org.betweensessions.content.model;

import java.util.List;

/**
 * An ordered set of vignettes with objectives, assigned as one.
 *
 * @param id the file name without the ending, as a {@link Slug}
 * @param objectives in measurable verbs; plain text, at least one
 * @param competencies which areas of competency the objectives train; empty where the module does not say
 * @param prerequisites plain text; empty where there are none
 * @param vignettes at least one, in playing order
 * @param reading in Markdown; may be empty
 * @param facilitatorGuide for the seminar, in Markdown; may be empty
 */
public record TrainingModule(
        String id,
        String title,
        String summary,
        String prerequisites,
        List<String> objectives,
        List<Competency> competencies,
        List<VignetteId> vignettes,
        String reading,
        String facilitatorGuide) {
    public TrainingModule {
        Slug.require("A training module id", id);
        objectives = List.copyOf(objectives);
        competencies = List.copyOf(competencies);
        vignettes = List.copyOf(vignettes);
    }
}
