package org.betweensessions.web;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void roomsKeepToTheirAllowedArrows() {
        ApplicationModules.of(BetweenSessionsApplication.class).verify();
    }
}
