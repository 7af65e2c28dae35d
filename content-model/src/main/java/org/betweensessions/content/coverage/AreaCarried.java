package org.betweensessions.content.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.betweensessions.content.model.Framework;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.TrainingModule;

/**
 * An area of competency with the training modules that say they train it. No library needs to carry each.
 *
 * @param modules in the order of the library
 */
public record AreaCarried(Framework framework, Framework.Area area, List<TrainingModule> modules) {
    public AreaCarried {
        modules = List.copyOf(modules);
    }

    /** The objectives of a module that train it; none where the module does not name it. */
    public List<Integer> objectives(TrainingModule module) {
        return module.competencies().stream()
                .filter(each -> each.area().equals(area.id()))
                .flatMap(each -> each.objectives().stream())
                .toList();
    }

    static List<AreaCarried> all(ReferenceData reference, List<TrainingModule> modules) {
        return reference.frameworks().values().stream()
                .flatMap(framework -> all(framework, modules))
                .toList();
    }

    private static Stream<AreaCarried> all(Framework framework, List<TrainingModule> modules) {
        return framework.areas().stream()
                .map(area -> new AreaCarried(
                        framework,
                        area,
                        modules.stream()
                                .filter(module -> module.competencies().stream()
                                        .anyMatch(each -> each.area().equals(area.id())))
                                .toList()));
    }
}
