package org.betweensessions.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Autowired
    private Clock clock;

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

        String trainees = Cast.TRAINEES.stream().map(Cast.Trainee::key).collect(Collectors.joining("|", "(", ")"));

        List<String> strays = lines.stringPropertyNames().stream()
                .filter(key -> !key.matches("text\\.(REPLY|NOTE)"))
                .filter(key -> decisions.stream()
                        .noneMatch(decision -> key.matches("(text|reason\\.[A-H]|dispute|urgent|reply|comment|ticks)\\."
                                + decision + "\\." + trainees)))
                .toList();

        assertThat(strays).isEmpty();
    }

    @Test
    void letsNoTwoTraineesUseTheSameWords() {
        List<String> words = Stream.of(
                        "select body from committed_move where kind = 'WROTE'",
                        "select text from given_reason",
                        "select text from dispute",
                        "select text from review_comment",
                        "select text from dispute_reply")
                .flatMap(query -> database.sql(query).query(String.class).list().stream())
                .toList();

        assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    }

    @Test
    void stagesWhatIsSaidAfterwards() {
        assertThat(count("dispute where urgent")).isEqualTo(1);
        assertThat(count("dispute where not urgent")).isEqualTo(3);
        assertThat(count("dispute_reply")).isEqualTo(1);
        assertThat(count("review_comment")).isEqualTo(2);
        assertThat(count("review")).isEqualTo(2);
        assertThat(count("attempt where shared_at is not null")).isEqualTo(1);
        assertThat(count("given_reason where may_be_read_out")).isPositive();
        assertThat(count("given_reason where not may_be_read_out")).isPositive();
    }

    @Test
    void stagesNothingInTheFuture() {
        Timestamp now = Timestamp.from(Instant.now(clock));
        for (String moment : List.of(
                "committed_move.committed_at",
                "attempt.shared_at",
                "dispute.raised_at",
                "dispute_reply.replied_at",
                "review_comment.written_at",
                "review.reviewed_at")) {
            String table = moment.split("\\.")[0];
            assertThat(database.sql("select count(*) from " + table + " where " + moment + " > ?")
                            .param(now)
                            .query(Long.class)
                            .single())
                    .as(moment)
                    .isZero();
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
