package org.betweensessions.content.parsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.Citation;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.RedLineId;
import org.betweensessions.content.model.Standard;

/** Reads the lines of {@code red-lines.yaml}, each resting on standards that may be cited. */
record RedLinesReader(Map<Citation, Standard> standards, Map<RedLineId, RedLine> redLines) {
    RedLinesReader(Map<Citation, Standard> standards) {
        this(standards, new LinkedHashMap<>());
    }

    void read(YamlEntry root, Findings findings) {
        for (YamlEntry entry : root.entries("red-lines")) {
            entry.expecting(Set.of("id", "name", "test", "standards", "exceptions"), Set.of());
            List<Citation> cited =
                    entry.values("standards", Written::citation, "a code and a section, such as APA 1.04");
            cited.stream()
                    .filter(citation -> !standards.containsKey(citation)
                            || !standards.get(citation).verification().citable())
                    .forEach(citation -> findings.add(
                            DiagnosticCode.REFERENCE_STANDARD_UNKNOWN,
                            entry.at(),
                            "'" + citation + "' is no standard that may be cited.",
                            "Add it to " + ReferenceReader.STANDARDS + ", or leave it out."));
            entry.value("id", Written::line, Written.LINE)
                    .ifPresent(id -> Entered.put(
                            redLines,
                            id,
                            new RedLine(
                                    id,
                                    entry.text("name").orElse(""),
                                    entry.text("test").orElse(""),
                                    cited,
                                    entry.text("exceptions").orElse("")),
                            entry,
                            findings));
        }
    }
}
