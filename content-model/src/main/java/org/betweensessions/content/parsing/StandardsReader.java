package org.betweensessions.content.parsing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.Code;
import org.betweensessions.content.model.Standard;

/** Reads the codes and the standards of {@code standards.yaml}. */
record StandardsReader(Map<String, Code> codes, Map<Citation, Standard> standards) {
    StandardsReader() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void read(YamlEntry root, Findings findings) {
        root.byKey("codes").forEach((id, entry) -> {
            entry.expecting(Set.of("name", "edition"), Set.of("status"));
            codes.put(
                    id,
                    new Code(
                            id,
                            entry.text("name").orElse(id),
                            entry.text("edition").orElse(""),
                            entry.text("status").orElse("")));
        });
        for (YamlEntry entry : root.entries("standards")) {
            entry.expecting(Set.of("cite", "title", "asks", "verification"), Set.of("edition"));
            standard(entry)
                    .ifPresent(standard -> Entered.put(standards, standard.citation(), standard, entry, findings));
        }
    }

    private Optional<Standard> standard(YamlEntry entry) {
        Optional<Citation> cite =
                entry.value("cite", this::knownCode, "a code of this file, a space and a section, such as APA 1.04");
        Optional<Standard.Verification> verification =
                entry.value("verification", Written::verification, "verified, title only or from memory");
        String title = entry.text("title").orElse("");
        String asks = entry.text("asks").orElse("");
        Optional<String> edition = entry.text("edition");
        return cite.flatMap(citation -> verification.map(verified ->
                new Standard(citation, edition.orElse(codes.get(citation.code()).edition()), title, asks, verified)));
    }

    private Optional<Citation> knownCode(String written) {
        return Written.citation(written).filter(citation -> codes.containsKey(citation.code()));
    }
}
