package org.betweensessions.web.library;

import java.util.List;
import org.betweensessions.content.model.TrainingModule;

/** A training module on the shelf with the current revisions of its vignettes. */
public record ModuleCard(TrainingModule module, List<VignetteCard> vignettes) {
    public ModuleCard {
        vignettes = List.copyOf(vignettes);
    }

    public int minutes() {
        return vignettes.stream().mapToInt(VignetteCard::minutes).sum();
    }
}
