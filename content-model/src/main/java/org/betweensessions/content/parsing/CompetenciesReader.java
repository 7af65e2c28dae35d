package org.betweensessions.content.parsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.model.AreaId;
import org.betweensessions.content.model.Framework;
import org.betweensessions.content.model.Framework.Area;

/** Reads the frameworks of {@code competencies.yaml} with their areas. */
record CompetenciesReader(Map<String, Framework> frameworks) {
    CompetenciesReader() {
        this(new LinkedHashMap<>());
    }

    void read(YamlEntry root, Findings findings) {
        for (YamlEntry entry : root.entries("frameworks")) {
            entry.expecting(Set.of("id", "name", "issued-by", "edition", "areas"), Set.of());
            entry.value("id", CompetenciesReader::word, "one word, such as PWC")
                    .ifPresent(id -> Entered.put(
                            frameworks,
                            id,
                            new Framework(
                                    id,
                                    entry.text("name").orElse(""),
                                    entry.text("issued-by").orElse(""),
                                    entry.text("edition").orElse(""),
                                    areas(id, entry.entries("areas"), findings)),
                            entry,
                            findings));
        }
    }

    private static List<Area> areas(String framework, List<YamlEntry> entries, Findings findings) {
        Map<AreaId, Area> areas = new LinkedHashMap<>();
        for (YamlEntry entry : entries) {
            entry.expecting(Set.of("id", "title"), Set.of());
            entry.value(
                            "id",
                            written -> Written.area(written)
                                    .filter(id -> id.framework().equals(framework)),
                            "the id of the framework, a space and a name, such as " + framework + " ethics")
                    .ifPresent(id -> Entered.put(
                            areas, id, new Area(id, entry.text("title").orElse("")), entry, findings));
        }
        return List.copyOf(areas.values());
    }

    private static Optional<String> word(String written) {
        return Optional.of(written).filter(id -> id.matches("\\S+"));
    }
}
