package org.betweensessions.web.library;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.betweensessions.content.model.DebateQuestion;
import org.betweensessions.content.model.Position;
import org.betweensessions.content.model.Principle;
import org.betweensessions.content.model.RedLine;
import org.betweensessions.content.model.ReferenceData;
import org.betweensessions.content.model.Standard;

/** Reference data in the shape in which it is stored: lists in a fixed order, so that the same data has the same hash. */
record StoredReferences(
        List<Standard> standards,
        List<RedLine> redLines,
        List<Principle> principles,
        List<Position> positions,
        List<DebateQuestion> questions) {

    static StoredReferences of(ReferenceData data) {
        return new StoredReferences(
                sorted(
                        data.standards().values(),
                        standard -> standard.citation().toString()),
                sorted(data.redLines().values(), line -> line.id().value()),
                sorted(data.principles().values(), principle -> principle.id().value()),
                sorted(data.positions().values(), position -> position.id().toString()),
                sorted(data.questions().values(), question -> question.id().toString()));
    }

    ReferenceData data() {
        return new ReferenceData(
                standards.stream().collect(Collectors.toMap(Standard::citation, Function.identity())),
                redLines.stream().collect(Collectors.toMap(RedLine::id, Function.identity())),
                principles.stream().collect(Collectors.toMap(Principle::id, Function.identity())),
                positions.stream().collect(Collectors.toMap(Position::id, Function.identity())),
                questions.stream().collect(Collectors.toMap(DebateQuestion::id, Function.identity())));
    }

    private static <T> List<T> sorted(java.util.Collection<T> values, Function<T, String> key) {
        return values.stream().sorted(java.util.Comparator.comparing(key)).toList();
    }
}
