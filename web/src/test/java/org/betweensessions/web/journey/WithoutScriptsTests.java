package org.betweensessions.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.betweensessions.web.journey.Player.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Journey
class WithoutScriptsTests {
    private static final String VIGNETTE = "The late text";

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @Test
    void aTraineePlaysFromSignInToTheDebrief() {
        stage.set(port);
        try (Visitor visitor = new Visitor(Chromium.withoutScripts(), port)) {
            visitor.signIn(Stage.DMITRI);
            visitor.press("Start " + VIGNETTE);
            Player player = new Player(visitor, "A");
            player.playTo(Page.WRITE);

            visitor.fill("Your", Player.NOTE);
            visitor.press("Save for later");
            assertThat(visitor.text()).contains("Saved at 10:00");
            assertThat(visitor.field("Your").getAttribute("value")).isEqualTo(Player.NOTE);

            player.playTo(Page.ENDING);
            player.moveOn();
            assertThat(visitor.heading()).isEqualTo("Debrief: " + VIGNETTE);
            assertThat(player.met()).containsAll(Page.DECISIONS);
        }
    }
}
