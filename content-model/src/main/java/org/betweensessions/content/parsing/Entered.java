package org.betweensessions.content.parsing;

import java.util.Map;
import org.betweensessions.content.diagnostics.DiagnosticCode;

/** Enters what was read under its id, once. */
final class Entered {
    private Entered() {}

    static <K, V> void put(Map<K, V> entries, K id, V value, YamlEntry entry, Findings findings) {
        if (entries.putIfAbsent(id, value) != null) {
            findings.add(
                    DiagnosticCode.REFERENCE_ENTRY_TWICE,
                    entry.at(),
                    "'" + id + "' stands in this file a second time.",
                    "Keep one of the two entries.");
        }
    }
}
