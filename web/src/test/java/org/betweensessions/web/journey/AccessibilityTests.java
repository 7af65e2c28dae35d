package org.betweensessions.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, wide and on a phone, by day and by night: nothing for axe to find, and nothing that has to be scrolled sideways. */
@Journey
class AccessibilityTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @Test
    void nothingStandsInAnybodysWayOnAnyPage() throws IOException {
        Examination examination = new Examination();
        stage.set(port);
        try (Visitor visitor = new Visitor(Chromium.start(), port)) {
            new Tour(visitor, port, page -> examination.of(visitor.driver(), page)).walk();
        }
        assertThat(examination.findings()).isEmpty();
    }

    @Test
    void findsWhatIsFoldedAway() throws IOException {
        Examination examination = new Examination();
        try (Visitor visitor = new Visitor(Chromium.start(), port)) {
            visitor.open("/help");
            visitor.driver().executeScript("""
                    const folded = document.createElement('details');
                    folded.append(document.createElement('summary'), document.createElement('input'));
                    folded.firstChild.textContent = 'More';
                    document.querySelector('main').append(folded);
                    """);
            examination.of(visitor.driver(), "doctored");
        }
        assertThat(examination.findings()).isNotEmpty().allMatch(finding -> finding.contains("label: input"));
    }
}
