package org.betweensessions.web.assignments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.betweensessions.content.coverage.AreaCarried;
import org.betweensessions.content.model.Framework;
import org.betweensessions.content.model.TrainingModule;

/**
 * A framework of competencies with those of its areas that a page speaks of.
 *
 * @param carried how many of them some training module names
 */
record FrameworkView(Framework framework, long carried, List<AreaCarried> areas) {

    static List<FrameworkView> all(List<AreaCarried> areas) {
        return of(areas.stream());
    }

    /** The areas that this module trains. */
    static List<FrameworkView> trainedBy(TrainingModule module, List<AreaCarried> areas) {
        return of(areas.stream().filter(area -> !area.objectives(module).isEmpty()));
    }

    private static List<FrameworkView> of(Stream<AreaCarried> areas) {
        return areas
                .collect(Collectors.groupingBy(AreaCarried::framework, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FrameworkView of(Framework framework, List<AreaCarried> areas) {
        return new FrameworkView(
                framework,
                areas.stream().filter(area -> !area.modules().isEmpty()).count(),
                areas);
    }
}
