package org.betweensessions.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.betweensessions.web.journey.Player.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An empty installation on PostgreSQL, from its first program to shared practice. */
@Journey
@DirtiesContext
class JourneyOnPostgresTests {
    private static EmbeddedPostgres server;

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        server = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aCohortWorksAndItsSupervisorSeesIt() {
        stage.set(port);
        try (Visitor trainee = new Visitor(Chromium.start(), port);
                Visitor supervisor = new Visitor(Chromium.start(), port)) {
            trainee.signIn(Stage.ANA);
            trainee.press("Start The late text");
            Player player = new Player(trainee, "A");
            player.playTo(Page.WRITE);
            trainee.fill("Your", Player.NOTE);
            trainee.waitFor("Saved at");
            player.playTo(Page.ENDING);
            player.moveOn();
            trainee.press("Share it with my supervisors");

            supervisor.signIn(Stage.SUPERVISOR);
            supervisor.follow("Small steps");
            supervisor.followInRow("Ana Ruiz", "Finished");
            assertThat(supervisor.text()).contains("practice, shared by the trainee", Player.NOTE);
            supervisor.tick(supervisor.all("fieldset input[name=item]").getFirst());
            supervisor.press("Keep these ticks");
            supervisor.follow("What waits");
            assertThat(supervisor.text())
                    .contains("Bilal Haddad", "Chiara Lombardi")
                    .doesNotContain("Ana Ruiz");

            trainee.open("/home");
            trainee.follow("Tomas Okafor went through the checklist");
            assertThat(trainee.text()).contains("What your supervisors said", "New");
            trainee.open("/home");
            assertThat(trainee.text()).doesNotContain("What came back");
        }
    }
}
