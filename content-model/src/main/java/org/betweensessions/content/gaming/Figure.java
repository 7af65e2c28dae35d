package org.betweensessions.content.gaming;

import java.util.Optional;

/**
 * One line of the report.
 *
 * @param where the library, or a training module
 * @param what which figure
 * @param n of how many decisions, options or modules
 * @param value as printed; rounded only here
 * @param threshold what is asked of it, as printed; empty where it is told for information only
 * @param passes whether it keeps to the threshold; true where there is none
 */
public record Figure(String where, String what, int n, String value, Optional<String> threshold, boolean passes) {

    @Override
    public String toString() {
        return "%-32s %-46s n=%-4d %7s  %s"
                .formatted(
                        where,
                        what,
                        n,
                        value,
                        threshold
                                .map(asked -> asked + (passes ? "  ok" : "  FAILS"))
                                .orElse(""))
                .stripTrailing();
    }
}
