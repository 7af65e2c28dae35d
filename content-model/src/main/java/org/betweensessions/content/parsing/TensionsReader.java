package org.betweensessions.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.diagnostics.DiagnosticCode;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.PositionId;
import org.betweensessions.content.model.Tension;

/** Reads the tensions of {@code tensions.yaml}, whose sides are positions of the reference data. */
record TensionsReader(Map<PositionId, Position> positions, List<Tension> tensions) {
    TensionsReader(Map<PositionId, Position> positions) {
        this(positions, new ArrayList<>());
    }

    void read(YamlEntry root, Findings findings) {
        for (YamlEntry entry : root.entries("tensions")) {
            entry.expecting(Set.of("name", "sides"), Set.of());
            List<YamlEntry> written = entry.entries("sides");
            List<Set<PositionId>> sides = written.stream()
                    .map(side -> Set.copyOf(side.expecting(Set.of("positions"), Set.of())
                            .values("positions", this::known, "numbers of positions of the reference data")))
                    .filter(side -> !side.isEmpty())
                    .toList();
            if (written.size() < 2) {
                findings.add(
                        DiagnosticCode.REFERENCE_SIDES,
                        entry.at(),
                        "A tension has two sides or more.",
                        "Write two entries under 'sides', each with 'positions: [P01]'.");
            } else if (sides.size() == written.size()) {
                tensions.add(new Tension(entry.text("name").orElse(""), sides));
            }
        }
    }

    private Optional<PositionId> known(String written) {
        return PositionId.parse(written).filter(positions::containsKey);
    }
}
