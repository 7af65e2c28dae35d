package org.betweensessions.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, wide and on a phone, by day and by night: nothing for axe to find, and nothing that has to be scrolled sideways. */
@Journey
class AccessibilityTests {
    private static final String FINDINGS = """
            const [rules, done] = arguments;
            const options = rules.length ? {runOnly: {type: 'rule', values: rules}} : {};
            axe.run(document, {...options, resultTypes: ['violations']}).then(result => done(result.violations.map(found =>
                found.id + ': ' + found.nodes.slice(0, 3).map(node => node.target + ' ' + node.failureSummary).join(' | '))))
            """;

    /** What the other light and the other width can change once both were examined whole. */
    private static final List<String> OF_THE_LOOK =
            List.of("color-contrast", "target-size", "scrollable-region-focusable");

    private static final List<Look> WHOLE = Look.ALL.subList(0, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    private final List<String> findings = new ArrayList<>();
    private String axe;

    @Test
    void nothingStandsInAnybodysWayOnAnyPage() throws IOException {
        axe = axe();
        stage.set(port);
        try (Visitor visitor = new Visitor(Chromium.start(), port)) {
            new Tour(visitor, port, page -> examine(visitor.driver(), page)).walk();
        }
        assertThat(findings).isEmpty();
    }

    private void examine(ChromeDriver driver, String page) {
        driver.executeScript(axe);
        for (Look look : Look.ALL) {
            look.apply(driver, 900);
            for (Object found :
                    (List<?>) driver.executeAsyncScript(FINDINGS, WHOLE.contains(look) ? List.of() : OF_THE_LOOK)) {
                findings.add(page + " " + look + " " + found);
            }
        }
        Look.NARROWEST.apply(driver, 900);
        Long width = (Long) driver.executeScript("return document.documentElement.scrollWidth");
        if (width > Look.NARROWEST.width()) {
            findings.add(page + " is " + width + " wide at " + Look.NARROWEST);
        }
        Look.ALL.getFirst().apply(driver, 900);
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityTests.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }
}
