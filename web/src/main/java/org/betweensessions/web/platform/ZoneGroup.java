package org.betweensessions.web.platform;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Time zones that a form offers together: first those of the United States, where most programs are, then by region. */
public record ZoneGroup(String name, List<Choice> zones) {
    private static final String UTC = "UTC";
    private static final List<String> UNITED_STATES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico");

    /** A zone, named by its place. */
    public record Choice(String value, String label) {
        private static Choice of(String zone) {
            return new Choice(zone, zone.replace('_', ' '));
        }
    }

    /** @param chosen the zone that a form holds, which is among them even under an old name */
    public static List<ZoneGroup> all(String chosen) {
        Map<String, List<Choice>> regions = ZoneId.getAvailableZoneIds().stream()
                .filter(ZoneGroup::accepts)
                .filter(zone -> zone.equals(chosen) || !OldZoneNames.contain(zone))
                .filter(zone -> !UNITED_STATES.contains(zone) && !zone.equals(UTC))
                .sorted()
                .map(Choice::of)
                .collect(Collectors.groupingBy(
                        choice -> choice.value().replaceFirst("/.*", ""), TreeMap::new, Collectors.toList()));
        List<ZoneGroup> groups = new ArrayList<>();
        groups.add(new ZoneGroup(
                "United States", UNITED_STATES.stream().map(Choice::of).toList()));
        groups.add(new ZoneGroup(UTC, List.of(Choice.of(UTC))));
        regions.forEach((region, zones) -> groups.add(new ZoneGroup(region, zones)));
        return groups;
    }

    /** Whether a form takes the zone of this id; old names are taken and not offered. */
    public static boolean accepts(String zone) {
        boolean place = zone.matches("[A-Z][a-z]+/.+") && !zone.startsWith("Etc/");
        return zone.equals(UTC) || place && ZoneId.getAvailableZoneIds().contains(zone);
    }

    /** The zone of the machine, which on a laptop is most often the program's. */
    public static String likely() {
        String here = ZoneId.systemDefault().getId();
        return accepts(here) ? here : UTC;
    }
}
