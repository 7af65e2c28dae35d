package org.betweensessions.content.parsing;

import java.util.function.Function;
import org.betweensessions.content.diagnostics.SourcePosition;

/** Something an author wrote, and where. */
record Located<T>(T value, SourcePosition at) {

    <R> Located<R> map(Function<T, R> change) {
        return new Located<>(change.apply(value), at);
    }
}
