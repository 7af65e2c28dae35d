package org.betweensessions.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe finds on pages, and which have to be scrolled sideways: wide and on a phone, by day and by night, with nothing folded. */
final class Examination {
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

    private static final String UNFOLD = """
            window.unfolded = [...document.querySelectorAll('details:not([open])')];
            window.unfolded.forEach(folded => folded.open = true);
            """;
    private static final String FOLD = "window.unfolded.forEach(unfolded => unfolded.open = false)";

    private final List<String> findings = new ArrayList<>();
    private final String axe;

    Examination() throws IOException {
        try (InputStream script = Examination.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), UTF_8);
        }
    }

    List<String> findings() {
        return findings;
    }

    void of(ChromeDriver driver, String page) {
        driver.executeScript(axe);
        driver.executeScript(UNFOLD);
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
        driver.executeScript(FOLD);
    }
}
