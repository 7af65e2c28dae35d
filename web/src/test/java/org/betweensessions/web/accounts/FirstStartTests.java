package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.betweensessions.web.testing.Browser;
import org.betweensessions.web.testing.Browser.Page;
import org.betweensessions.web.testing.OnARealPort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnARealPort
@Import(FirstStartTests.Programs.class)
class FirstStartTests extends AccountsOnTrial {
    private static final Map<String, String> FORM = Map.of(
            "name", "Olu Berg",
            "email", "olu@example.org",
            "password", PASSWORD,
            "passwordAgain", PASSWORD,
            "program", "Northside Clinic",
            "zone", "America/New_York",
            "leadName", "",
            "leadEmail", "");

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RecordedProgram program;

    @Autowired
    private Persons persons;

    @BeforeEach
    void nobodyYet() {
        database.sql("delete from person").update();
        program.created = null;
    }

    @Test
    void beginsWithAnOperatorWhoLeadsTheProgram() {
        Browser browser = browser();
        String link = link();
        Page form = browser.get(link);
        assertThat(form.heading()).isEqualTo("The first program");
        assertThat(form.document().select("select[name=zone] option[selected]")).hasSize(1);

        Page page = browser.post(link, FORM);

        assertThat(page.leadsTo()).isEqualTo("/first-program");
        assertThat(browser.get("/first-program").leadsTo()).isEqualTo("/home");
        Person operator = persons.findByEmailKey("olu@example.org").orElseThrow();
        assertThat(operator.isOperator()).isTrue();
        assertThat(program.created).isEqualTo(new Created("Northside Clinic", "America/New_York", operator.id()));
    }

    @Test
    void handsTheOperatorTheLinkForAnotherLead() {
        Browser browser = browser();
        String link = link();
        browser.get(link);
        browser.post(link, with(Map.of("leadName", "Lea Diaz", "leadEmail", "lea@example.org")));

        String leadsLink = browser.get("/first-program")
                .document()
                .select("#lead-link")
                .val()
                .replaceFirst("^http://localhost:\\d+", "");

        assertThat(browser().get(leadsLink).body()).contains("For Lea Diaz");
        Person lead = persons.findByEmailKey("lea@example.org").orElseThrow();
        assertThat(lead.isOperator()).isFalse();
        assertThat(program.created).extracting(Created::lead).isEqualTo(lead.id());
    }

    @Test
    void showsTheLeadsLinkOnce() {
        Browser browser = browser();
        String link = link();
        browser.get(link);
        browser.post(link, with(Map.of("leadName", "Lea Diaz", "leadEmail", "lea@example.org")));
        browser.get("/first-program");

        assertThat(browser.get("/first-program").leadsTo()).isEqualTo("/home");
    }

    @Test
    void worksOnceEvenWhereTwoLinksWereMade() {
        String first = link();
        String second = link();
        Browser browser = browser();
        browser.get(first);
        browser.post(first, FORM);

        assertThat(browser().get(first).status()).isEqualTo(404);
        Browser late = browser();
        late.get("/sign-in");
        assertThat(late.post(second, with(Map.of("email", "late@example.org"))).status())
                .isEqualTo(404);
        assertThat(persons.findByEmailKey("late@example.org")).isEmpty();
    }

    @Test
    void makesNoLinkOnceThereIsAPerson() {
        assertThat(firstStart.link(clock.instant())).isPresent();
        account();

        assertThat(firstStart.link(clock.instant())).isEmpty();
    }

    @Test
    void givesTheFormBackWithWhatWasTypedAndWhatIsWrong() {
        Browser browser = browser();
        String link = link();
        browser.get(link);

        Page page = browser.post(
                link, with(Map.of("email", "no address", "password", "short", "zone", "Mars/Base", "leadName", "Lea")));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary li").eachText())
                .containsExactly(
                        "Write an e-mail address, such as ana@example.org.",
                        "A password has at least 15 characters.",
                        "Choose a time zone from the list.",
                        "Write an e-mail address, such as ana@example.org.");
        assertThat(page.document().select("input[name=email]").val()).isEqualTo("no address");
        assertThat(page.document().select("input[type=password]").eachAttr("value"))
                .containsOnly("");
        assertThat(persons.count()).isZero();
    }

    private String link() {
        return firstStart.link(clock.instant()).orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(FORM);
        form.putAll(changed);
        return form;
    }

    record Created(String name, String zone, PersonId lead) {}

    static class RecordedProgram implements FirstProgram {
        @Nullable
        Created created;

        @Override
        public void create(String name, ZoneId zone, PersonId lead, Instant at) {
            created = new Created(name, zone.getId(), lead);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Programs {
        @Bean
        @Primary
        RecordedProgram recordedProgram() {
            return new RecordedProgram();
        }
    }
}
