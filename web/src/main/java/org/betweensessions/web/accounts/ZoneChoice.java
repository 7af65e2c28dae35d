package org.betweensessions.web.accounts;

import java.time.ZoneId;
import java.util.List;

/** A time zone that a program may choose, named by its place. */
record ZoneChoice(String value, String label) {
    private static final String UTC = "UTC";

    static List<ZoneChoice> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(ZoneChoice::isOffered)
                .sorted()
                .map(zone -> new ZoneChoice(zone, zone.replace('_', ' ')))
                .toList();
    }

    static boolean isOffered(String zone) {
        boolean place = zone.matches("[A-Z][a-z]+/.+") && !zone.startsWith("Etc/");
        return zone.equals(UTC) || place && ZoneId.getAvailableZoneIds().contains(zone);
    }

    /** The zone of the machine, which on a laptop is most often the program's. */
    static String likely() {
        String here = ZoneId.systemDefault().getId();
        return isOffered(here) ? here : UTC;
    }
}
