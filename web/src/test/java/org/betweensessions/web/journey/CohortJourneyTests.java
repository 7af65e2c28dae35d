package org.betweensessions.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.betweensessions.web.journey.Player.Page;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The main job, from an empty installation to what a supervisor takes into the seminar: one cohort, act by act. */
@OnARealPort
@TestPropertySource(
        properties = {
            "betweensessions.content-folder=src/test/resources/journey-content",
            "logging.level.org.betweensessions.web.accounts=info"
        })
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class CohortJourneyTests {
    private static final String PASSWORD = "four unrelated wooden spoons";
    private static final String LEAD = "ines@example.org";
    private static final String TRAINEE = "ana@example.org";
    private static final String SUPERVISOR = "tomas@example.org";
    private static final String COHORT = "Practicum, Tuesday group";
    private static final String VIGNETTE = "The colleague who texts clients";
    private static final String REASON = "I sit beside her every day, so it has to come from me.";
    private static final String COMMENT = "Would she hear this as a question?";

    private static String leadsLink;
    private static String traineesLink;
    private static String supervisorsLink;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    @Order(1)
    void anOperatorCreatesTheFirstProgramAndItsLead(CapturedOutput log) {
        visitor = new Visitor(Chromium.start(), port);
        visitor.openLink(linkIn(log.getAll()));

        visitor.fill("New password", PASSWORD);
        visitor.fill("The same password again", PASSWORD);
        visitor.driver().findElement(By.id("name")).sendKeys("Olu Berg");
        visitor.driver().findElement(By.id("email")).sendKeys("olu@example.org");
        visitor.fill("Name of the program", "Harborview Doctoral Program");
        visitor.select("Time zone", "America/New York");
        visitor.driver().findElement(By.id("leadName")).sendKeys("Ines Calloway");
        visitor.driver().findElement(By.id("leadEmail")).sendKeys(LEAD);
        visitor.press("Create the account and the program");

        assertThat(visitor.heading()).isEqualTo("The program is there");
        leadsLink = visitor.field("The lead's link").getAttribute("value");
    }

    @Test
    @Order(2)
    void aLeadGathersACohortAndAssignsATrainingModule() {
        visitor = new Visitor(Chromium.start(), port);
        setPassword(leadsLink);
        visitor.fill("Name", COHORT);
        visitor.press("Create the cohort");
        assertThat(visitor.heading()).isEqualTo(COHORT);

        visitor.fill("People, one a line", "Ana Ruiz, ana@example.org\nBen Hale, ben at example.org");
        visitor.press("Add them");
        assertThat(visitor.text()).contains("One line needs mending", "Line 2");
        assertThat(visitor.field("People, one a line").getAttribute("value")).contains("ben at example.org");

        visitor.fill("People, one a line", "Ana Ruiz, ana@example.org\nBen Hale, ben@example.org");
        visitor.press("Add them");
        assertThat(visitor.text()).contains("2 people added");
        traineesLink = linkBeside(TRAINEE);

        visitor.tick("Supervisors");
        visitor.fill("People, one a line", "Tomas Okafor <tomas@example.org>");
        visitor.press("Add them");
        supervisorsLink = linkBeside(SUPERVISOR);

        visitor.follow("Library");
        visitor.follow("First cases");
        assertThat(visitor.text()).contains("Objectives", VIGNETTE);
        visitor.follow("Assign a training module");
        visitor.set("Opens", "2026-11-20T08:00");
        visitor.set("Due", "2026-12-04T23:59");
        visitor.select("Time zone", "Europe/Berlin");
        visitor.press("Assign it");

        assertThat(visitor.heading()).isEqualTo("Assignments of " + COHORT);
        assertThat(visitor.text()).contains("Fri 4 Dec 2026, 23:59 CET");
    }

    @Test
    @Order(3)
    void aTraineePlaysAVignetteToItsEnd() {
        visitor = new Visitor(Chromium.start(), port);
        setPassword(traineesLink);
        assertThat(visitor.heading()).isEqualTo("Your work");
        assertThat(visitor.text()).contains("Fri 4 Dec 2026, 23:59 CET", VIGNETTE);
        visitor.press("Start: " + VIGNETTE);
        Player player = new Player(visitor, "B");

        player.playTo(Page.CHOOSE_ONE);
        assertThat(visitor.all("ol.thread")).isNotEmpty();
        player.moveOn();
        assertThat(visitor.text()).contains("What follows", "Contested", "How the debate divided");
        readStandardsInPlace();
        giveAReason();
        dispute();

        player.moveOn();
        player.playTo(Page.WRITE);
        visitor.fill("Your", Player.NOTE);
        visitor.waitFor("Saved at");
        goOnAtAnotherBrowser(visitor.path());

        player.playTo(Page.ENDING);
        player.moveOn();
        assertThat(player.met()).containsAll(Page.DECISIONS).contains(Page.CONTENT_NOTE);
        assertThat(visitor.heading()).isEqualTo("Debrief: " + VIGNETTE);
        assertThat(visitor.text())
                .contains("lines met were held", "attainable on this path", "By principle", "would have led to");
    }

    private void readStandardsInPlace() {
        String standard = visitor.driver()
                .findElement(By.cssSelector(".standards summary"))
                .getText();
        String path = visitor.path();
        visitor.unfold(standard);
        assertThat(visitor.text()).contains("edition");
        assertThat(visitor.path()).isEqualTo(path);
    }

    private void giveAReason() {
        visitor.fill("Why you responded as you did", REASON);
        visitor.tick("May be read out without my name");
        visitor.press("Give this reason");
        assertThat(visitor.text()).contains(REASON, "May be read out without your name.");
    }

    private void dispute() {
        visitor.follow("Dispute this key");
        visitor.fill("Why you see it otherwise", "Asking her first costs a week in which nobody asks him.");
        visitor.press("Send this dispute");
        assertThat(visitor.text()).contains("Asking her first costs a week");
        visitor.follow("Back to the step");
    }

    private void goOnAtAnotherBrowser(String path) {
        try (Visitor other = new Visitor(Chromium.start(), port)) {
            signIn(other, TRAINEE);
            other.follow("Go on with: " + VIGNETTE);
            assertThat(other.path()).isEqualTo(path);
            assertThat(other.field("Your").getAttribute("value")).isEqualTo(Player.NOTE);
        }
    }

    private void setPassword(String link) {
        visitor.openLink(link);
        visitor.fill("New password", PASSWORD);
        visitor.fill("The same password again", PASSWORD);
        visitor.press("Set this password");
    }

    private static void signIn(Visitor visitor, String email) {
        visitor.open("/sign-in");
        visitor.fill("E-mail address", email);
        visitor.fill("Password", PASSWORD);
        visitor.press("Sign in");
    }

    private String linkBeside(String email) {
        return visitor.driver()
                .findElement(By.xpath("//tr[td[normalize-space()='" + email + "']]//code"))
                .getText();
    }

    private static String linkIn(String log) {
        Matcher link = Pattern.compile("http\\S+/first-program/\\S+").matcher(log);
        assertThat(link.find()).as("the log names the link").isTrue();
        return link.group();
    }
}
