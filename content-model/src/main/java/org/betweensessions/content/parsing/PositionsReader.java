package org.betweensessions.content.parsing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.PositionId;

/** Reads the positions of {@code positions.yaml}. */
record PositionsReader(Map<PositionId, Position> positions) {
    PositionsReader() {
        this(new LinkedHashMap<>());
    }

    void read(YamlEntry root, Findings findings) {
        for (YamlEntry entry : root.entries("positions")) {
            entry.expecting(Set.of("id", "statement", "stance", "source"), Set.of("tags"));
            Optional<Position.Stance> stance =
                    entry.value("stance", Written::stance, "against, for, conditional, fact, technique or question");
            entry.value("id", PositionId::parse, "the number of a position, such as P01")
                    .flatMap(id -> stance.map(known -> new Position(
                            id,
                            entry.text("statement").orElse(""),
                            known,
                            entry.text("source").orElse(""),
                            entry.values("tags", Optional::of, "a word"))))
                    .ifPresent(position -> Entered.put(positions, position.id(), position, entry, findings));
        }
    }
}
