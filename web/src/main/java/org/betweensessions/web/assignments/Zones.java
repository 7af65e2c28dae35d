package org.betweensessions.web.assignments;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones a form offers. */
final class Zones {
    private Zones() {}

    static List<String> offered() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC")
                        || zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    static Optional<ZoneId> find(String id) {
        return offered().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }
}
