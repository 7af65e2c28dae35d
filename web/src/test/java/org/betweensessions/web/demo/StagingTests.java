package org.betweensessions.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.betweensessions.web.accounts.DemoAccounts;
import org.betweensessions.web.accounts.DemoAccounts.DemoAccount;
import org.betweensessions.web.library.Library;
import org.betweensessions.web.library.VignetteCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@ActiveProfiles("demo")
class StagingTests {
    @Autowired
    private Staging staging;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Library library;

    @Autowired
    private JdbcClient database;

    @Test
    void makesALeadASupervisorAndEightTrainees() {
        assertThat(accounts.list())
                .extracting(DemoAccount::role)
                .filteredOn(role -> role.startsWith("trainee"))
                .hasSize(8);
        assertThat(accounts.list()).hasSize(10);
        assertThat(count("person")).isEqualTo(10);
    }

    @Test
    void letsAllButOneTraineeHaveWorked() {
        assertThat(database.sql("select count(distinct person_id) from attempt")
                        .query(Long.class)
                        .single())
                .isEqualTo(7);
        assertThat(database.sql("select count(*) from attempt where finished_at is null")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(count("given_reason")).isPositive();
    }

    @Test
    void stagesNothingASecondTime() {
        long attempts = count("attempt");

        staging.run(new DefaultApplicationArguments());

        assertThat(count("attempt")).isEqualTo(attempts);
        assertThat(count("program")).isEqualTo(1);
    }

    @Test
    void givesEveryLineToADecisionThatIsPlayed() throws IOException {
        Set<String> decisions = library.vignettes().stream()
                .map(VignetteCard::revision)
                .map(library::script)
                .flatMap(script -> script.decisions().stream().map(decision -> script.id() + "." + decision.id()))
                .collect(Collectors.toSet());
        Properties lines = PropertiesLoaderUtils.loadProperties(new ClassPathResource("demo/lines.properties"));

        List<String> strays = lines.stringPropertyNames().stream()
                .filter(key -> !key.matches("text\\.(REPLY|NOTE)\\.\\d"))
                .filter(key -> decisions.stream()
                        .noneMatch(decision -> key.matches("(text|reason)\\." + decision + "\\.([A-H]\\.)?\\d")))
                .toList();

        assertThat(strays).isEmpty();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
