package org.betweensessions.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneGroupTests {
    private static final List<ZoneGroup> ALL = ZoneGroup.all("UTC");

    @Test
    void beginWithTheUnitedStates() {
        assertThat(ALL.getFirst().zones())
                .extracting(ZoneGroup.Choice::label)
                .startsWith("America/New York", "America/Chicago", "America/Denver");
    }

    @Test
    void followByRegionInOrder() {
        assertThat(ALL.subList(2, ALL.size()))
                .extracting(ZoneGroup::name)
                .isSorted()
                .contains("Africa", "Europe");
        assertThat(ALL.subList(2, ALL.size()))
                .allSatisfy(region -> assertThat(region.zones())
                        .extracting(ZoneGroup.Choice::value)
                        .isSorted());
    }

    @Test
    void offerEachZoneOnce() {
        assertThat(values(ALL))
                .doesNotHaveDuplicates()
                .allMatch(ZoneId.getAvailableZoneIds()::contains)
                .allMatch(ZoneGroup::accepts)
                .contains("UTC", "Europe/Vienna", "Pacific/Honolulu");
    }

    @Test
    void knowWhatTheyDoNotAccept() {
        assertThat(ZoneGroup.accepts("Mars/Base")).isFalse();
        assertThat(ZoneGroup.accepts("Etc/GMT+5")).isFalse();
    }

    @Test
    void offerAPlaceUnderItsPresentNameOnly() {
        assertThat(values(ALL))
                .contains("Asia/Kolkata", "Europe/Kyiv", "America/Toronto", "America/Sao_Paulo", "America/Nuuk")
                .doesNotContain("Asia/Calcutta", "Europe/Kiev", "America/Montreal", "America/Godthab")
                .noneMatch(zone -> zone.startsWith("Brazil/") || zone.startsWith("Canada/"));
    }

    @Test
    void keepAnOldNameThatIsChosenAlready() {
        assertThat(ZoneGroup.accepts("Asia/Calcutta")).isTrue();
        assertThat(values(ZoneGroup.all("Asia/Calcutta")))
                .contains("Asia/Calcutta", "Asia/Kolkata")
                .doesNotContain("Europe/Kiev");
    }

    private static List<String> values(List<ZoneGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.zones().stream())
                .map(ZoneGroup.Choice::value)
                .toList();
    }
}
