package org.betweensessions.content.model;

import java.util.Set;
import java.util.stream.Collectors;

/** A vignette names entries that the reference data beside it does not hold. */
public final class ReferenceLacking extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReferenceLacking(Set<?> missing) {
        super("The reference data does not hold "
                + missing.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
    }
}
