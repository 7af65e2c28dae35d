package org.betweensessions.web.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.betweensessions.content.coverage.Citing;
import org.betweensessions.content.coverage.Coverage;
import org.betweensessions.content.folder.Content;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.TrainingModule;
import org.betweensessions.content.model.Vignette;
import org.betweensessions.content.model.VignetteId;

/** What all that lies on the shelf carries and cites. Of two vignettes of one name the later one counts, as on the shelf. */
record Holdings(ReferenceData reference, List<Vignette> vignettes, List<TrainingModule> modules, Coverage coverage) {

    static Holdings of(List<Content> contents) {
        Map<VignetteId, Vignette> vignettes = new LinkedHashMap<>();
        contents.forEach(content -> content.vignettes().forEach(vignette -> vignettes.put(vignette.id(), vignette)));
        ReferenceData reference = new ReferenceData(
                merged(contents, ReferenceData::codes),
                merged(contents, ReferenceData::standards),
                merged(contents, ReferenceData::redLines),
                merged(contents, ReferenceData::principles),
                merged(contents, ReferenceData::positions),
                merged(contents, ReferenceData::questions),
                contents.stream()
                        .map(content -> content.reference().tensions())
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList(),
                merged(contents, ReferenceData::frameworks),
                merged(contents, ReferenceData::topics));
        List<Vignette> all = List.copyOf(vignettes.values());
        List<TrainingModule> modules =
                contents.stream().flatMap(content -> content.modules().stream()).toList();
        return new Holdings(reference, all, modules, Coverage.of(reference, all, modules));
    }

    Map<VignetteId, List<String>> topics() {
        return vignettes.stream()
                .collect(Collectors.toMap(
                        Vignette::id, vignette -> vignette.key().ours()));
    }

    Optional<Citing> citing(Citation citation) {
        return Citing.of(citation, reference, vignettes, modules);
    }

    private static <K, V> Map<K, V> merged(List<Content> contents, Function<ReferenceData, Map<K, V>> part) {
        Map<K, V> merged = new LinkedHashMap<>();
        contents.forEach(content -> merged.putAll(part.apply(content.reference())));
        return merged;
    }
}
