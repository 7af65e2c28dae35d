package org.betweensessions.web.journey;

import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The system's Chromium, without a window and without a word to any other host; every start is a browser that remembers nothing. */
final class Chromium {
    private static final String BROWSER = "/usr/bin/chromium";
    private static final String DRIVER = "/usr/bin/chromedriver";
    private static final int BLOCK = 2;

    private Chromium() {}

    static ChromeDriver start() {
        return start(options());
    }

    static ChromeDriver withoutScripts() {
        return start(options()
                .setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCK)));
    }

    private static ChromeDriver start(ChromeOptions options) {
        // Named, so that Selenium looks for none and downloads none.
        System.setProperty(ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY, DRIVER);
        return new ChromeDriver(options);
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        // What the library carries is one long page, and a busy machine examines it slowly.
        options.setScriptTimeout(Duration.ofMinutes(3));
        return options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--window-size=1280,1000");
    }
}
