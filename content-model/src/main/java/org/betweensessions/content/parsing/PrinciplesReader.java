package org.betweensessions.content.parsing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.betweensessions.content.model.Principle;
import org.betweensessions.content.model.PrincipleId;

/** Reads the principles of {@code principles.yaml}. */
record PrinciplesReader(Map<PrincipleId, Principle> principles) {
    PrinciplesReader() {
        this(new LinkedHashMap<>());
    }

    void read(YamlEntry root, Findings findings) {
        for (YamlEntry entry : root.entries("principles")) {
            entry.expecting(Set.of("id", "name", "means"), Set.of());
            entry.value("id", Written::principle, "lower-case letters and hyphens, such as fidelity")
                    .ifPresent(id -> Entered.put(
                            principles,
                            id,
                            new Principle(
                                    id,
                                    entry.text("name").orElse(""),
                                    entry.text("means").orElse("")),
                            entry,
                            findings));
        }
    }
}
