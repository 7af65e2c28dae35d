package org.betweensessions.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.betweensessions.web.accounts.FirstLink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Leaves a picture of every page in target/screens, to be looked at one by one. */
@Journey
@TestPropertySource(properties = "screens=of a stage that no other test has played on")
@Tag("screens")
class ScreensTests {
    private static final Path SCREENS = Path.of("target", "screens");

    @LocalServerPort
    private int port;

    @Autowired
    private FirstLink firstLink;

    @Autowired
    private Stage stage;

    @Test
    void showsEveryPage() throws IOException {
        Files.createDirectories(SCREENS);
        try (Visitor visitor = new Visitor(Chromium.start(), port)) {
            visitor.open(firstLink.path());
            Look.ALL.forEach(look -> shoot(visitor.driver(), "first-program", look));
            stage.set(port);
            new Tour(visitor, port, page -> Look.ALL.forEach(look -> shoot(visitor.driver(), page, look))).walk();
        }
        assertThat(SCREENS.resolve("debrief-390-dark.png")).isNotEmptyFile();
    }

    /** As high as the page, so that what sticks to the edge of a screen stands at its end. */
    private static void shoot(ChromeDriver driver, String page, Look look) {
        look.apply(driver, 900);
        Long height = (Long)
                driver.executeScript("document.activeElement.blur(); return document.documentElement.scrollHeight");
        look.apply(driver, Math.toIntExact(height));
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                .get("data");
        try {
            Files.write(
                    SCREENS.resolve(page + "-" + look + ".png"),
                    Base64.getDecoder().decode(picture.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Look.ALL.getFirst().apply(driver, 900);
    }
}
