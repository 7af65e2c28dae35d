package org.betweensessions.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneGroupTests {
    private static final List<ZoneGroup> ALL = ZoneGroup.all();

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
        assertThat(ALL.stream().flatMap(group -> group.zones().stream()).map(ZoneGroup.Choice::value))
                .doesNotHaveDuplicates()
                .allMatch(ZoneId.getAvailableZoneIds()::contains)
                .allMatch(ZoneGroup::offers)
                .contains("UTC", "Europe/Vienna", "Pacific/Honolulu");
    }

    @Test
    void knowWhatTheyDoNotOffer() {
        assertThat(ZoneGroup.offers("Mars/Base")).isFalse();
        assertThat(ZoneGroup.offers("Etc/GMT+5")).isFalse();
    }
}
