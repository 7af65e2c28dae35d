package org.betweensessions.web.journey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** How a page is looked at: a width, and the light that the reader prefers. */
record Look(int width, Theme theme) {
    enum Theme {
        LIGHT,
        DARK
    }

    /** The first two show both widths and both lights. */
    static final List<Look> ALL = List.of(
            new Look(1280, Theme.LIGHT),
            new Look(390, Theme.DARK),
            new Look(1280, Theme.DARK),
            new Look(390, Theme.LIGHT));

    static final Look NARROWEST = new Look(320, Theme.LIGHT);

    String scheme() {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    void apply(ChromeDriver driver, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme()),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    @Override
    public String toString() {
        return width + "-" + scheme();
    }
}
