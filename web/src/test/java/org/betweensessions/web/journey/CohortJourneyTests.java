package org.betweensessions.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
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
    private static final String LEAD = "ines@example.org";
    private static final String TRAINEE = "ana@example.org";
    private static final String SUPERVISOR = "tomas@example.org";
    private static final String COHORT = "Practicum, Tuesday group";
    private static final String VIGNETTE = "The colleague who texts clients";
    private static final String REASON = "I sit beside her every day, so it has to come from me.";
    private static final String DISPUTE = "Asking her first costs a week in which nobody asks him.";
    private static final String FIRST_STEM = "What do you do about what you have seen?";
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
    void anOperatorCreatesTheFirstProgramAndItsLead(CapturedOutput log) throws IOException {
        visitor = new Visitor(Chromium.start(), port);
        visitor.openLink(linkIn(log.getAll()));
        Examination examination = new Examination();
        examination.of(visitor.driver(), "first-program");

        visitor.fill("New password", Stage.PASSWORD);
        visitor.fill("The same password again", Stage.PASSWORD);
        visitor.driver().findElement(By.id("name")).sendKeys("Olu Berg");
        visitor.driver().findElement(By.id("email")).sendKeys("olu@example.org");
        visitor.fill("Name of the program", "Harborview Doctoral Program");
        visitor.select("Time zone", "America/New York");
        visitor.driver().findElement(By.id("leadName")).sendKeys("Ines Calloway");
        visitor.driver().findElement(By.id("leadEmail")).sendKeys(LEAD);
        visitor.press("Create the account and the program");

        assertThat(visitor.heading()).isEqualTo("The program is there");
        examination.of(visitor.driver(), "first-program-begun");
        assertThat(examination.findings()).isEmpty();
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
        visitor.tick("Graded");
        visitor.set("Opens", "2026-11-20T08:00");
        visitor.set("Due", "2026-12-04T23:59");
        visitor.select("Time zone", "Europe/Berlin");
        visitor.press("Assign it");

        assertThat(visitor.heading()).isEqualTo("Assignments of " + COHORT);
        assertThat(visitor.text()).contains("“First cases” is assigned.").doesNotContain("has no supervisor");
        assertThat(visitor.text()).contains("Fri 4 Dec 2026, 23:59 CET");
    }

    @Test
    @Order(3)
    void aTraineePlaysAVignetteToItsEnd() {
        visitor = new Visitor(Chromium.start(), port);
        setPassword(traineesLink);
        assertThat(visitor.heading()).isEqualTo("Your work");
        assertThat(visitor.text()).contains("Fri 4 Dec 2026, 23:59 CET", VIGNETTE);
        visitor.press("Start " + VIGNETTE);
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

        player.playTo(Page.RATE_EACH);
        player.fillIn(Page.RATE_EACH);
        ticksOutliveAReload();

        player.playTo(Page.ENDING);
        player.moveOn();
        assertThat(player.met()).containsAll(Page.DECISIONS).contains(Page.CONTENT_NOTE);
        assertThat(visitor.heading()).isEqualTo("Debrief: " + VIGNETTE);
        assertThat(visitor.text())
                .contains("lines met were held", "attainable on this path", "By principle", "would have led to");
    }

    @Test
    @Order(4)
    void aSupervisorSeesHowTheCohortDividedAndAnswersWhatWasWritten() {
        visitor = new Visitor(Chromium.start(), port);
        setPassword(supervisorsLink);
        assertThat(visitor.heading()).isEqualTo("Results: " + COHORT);
        assertThat(visitor.text()).contains("Ana Ruiz", "Finished", "Ben Hale", "Not started", "N = 2");

        visitor.follow("How the cohort divided");
        visitor.follow(FIRST_STEM);
        assertThat(visitor.text()).contains("1 of 2 trainees responded (N = 1)", REASON, "What the key says");
        visitor.follow("Show in the seminar");
        for (CharSequence key : List.of(Keys.ARROW_RIGHT, Keys.SPACE, Keys.PAGE_DOWN)) {
            assertThat(visitor.text()).doesNotContain("Strong");
            visitor.leaveBy(() -> visitor.driver().switchTo().activeElement().sendKeys(key));
        }
        assertThat(visitor.text()).contains("Strong");
        visitor.leaveBy(() -> visitor.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE));
        visitor.follow("Results: " + COHORT);

        visitor.followInRow("Ana Ruiz", "Finished");
        assertThat(visitor.heading()).isEqualTo("Ana Ruiz");
        assertThat(visitor.text()).contains(DISPUTE, Player.NOTE, "lines met were held");
        visitor.tick(visitor.all("fieldset input[name=item]").getFirst());
        visitor.press("Keep these ticks");
        String step =
                visitor.all("form[id^=ticks-]").getFirst().getAttribute("id").replace("ticks-", "");
        visitor.unfold("Comment on step " + step);
        visitor.driver().findElement(By.id("comment-" + step)).sendKeys(COMMENT);
        visitor.leaveBy(visitor.driver().findElement(By.cssSelector("#comments-" + step + " button")));
        assertThat(visitor.text()).contains(COMMENT);
    }

    @Test
    @Order(5)
    void theTraineeSeesTheCommentAndTheTicks() {
        visitor = new Visitor(Chromium.start(), port);
        visitor.signIn(TRAINEE);
        assertThat(visitor.text()).contains("2 things are new since you last looked.");

        visitor.follow("Tomas Okafor commented on step");
        assertThat(visitor.text()).contains("What your supervisors said", COMMENT);
        visitor.open("/home");
        assertThat(visitor.text()).doesNotContain("What came back");
        visitor.follow("Debrief");
        assertThat(visitor.text()).contains(COMMENT, "Tomas Okafor", "What a reviewer ticked");
    }

    @Test
    @Order(6)
    void practiceIsSeenOnlyOnceItIsShared() {
        visitor = new Visitor(Chromium.start(), port);
        visitor.signIn(LEAD);
        visitor.follow(COHORT);
        visitor.follow("Assignments");
        visitor.follow("Assign a training module");
        visitor.select("Training module", "Small steps");
        visitor.tick("Practice");
        visitor.set("Opens", "2026-11-20T08:00");
        visitor.press("Assign it");

        try (Visitor trainee = new Visitor(Chromium.start(), port);
                Visitor supervisor = new Visitor(Chromium.start(), port)) {
            trainee.signIn(TRAINEE);
            trainee.press("Start The late text");
            Player player = new Player(trainee, "A");
            player.playTo(Page.ENDING);
            player.moveOn();
            assertThat(trainee.text()).contains("Only you see this attempt.");

            supervisor.signIn(SUPERVISOR);
            supervisor.follow("Small steps");
            assertThat(supervisor.text()).contains("Nothing shared");

            trainee.press("Share it with my supervisors");
            supervisor.driver().navigate().refresh();
            supervisor.followInRow("Ana Ruiz", "Finished");
            assertThat(supervisor.text()).contains("practice, shared by the trainee", Player.NOTE);
        }
    }

    @Test
    @Order(7)
    void anAuthorSeesWhatIsWrongAndAPreviewThatCountsNowhere() {
        visitor = new Visitor(Chromium.start(), port);
        visitor.signIn(LEAD);
        visitor.follow("Library");
        visitor.follow("What the check of the content found");
        assertThat(visitor.text()).contains("the-broken-draft.md:", "error");

        visitor.follow("Library");
        visitor.press("Preview: The late text");
        assertThat(visitor.text()).contains("A preview, as a trainee would play it. It counts nowhere.");
        new Player(visitor, "B").playTo(Page.ENDING);

        try (Visitor supervisor = new Visitor(Chromium.start(), port)) {
            supervisor.signIn(SUPERVISOR);
            supervisor.follow("Small steps");
            supervisor.follow("How the cohort divided");
            assertThat(supervisor.text()).contains("N = 1").doesNotContain("N = 2");
        }
    }

    private void readStandardsInPlace() {
        String standard = visitor.driver()
                .findElement(By.cssSelector("section > .standards summary"))
                .getText();
        String path = visitor.path();
        visitor.unfold(standard);
        assertThat(visitor.text()).contains("edition");
        assertThat(visitor.path()).isEqualTo(path);
    }

    /** In the tab where they were made, and nowhere else: what is not committed is not sent. */
    private void ticksOutliveAReload() {
        List<String> ticked = ticked();
        assertThat(ticked).isNotEmpty();
        visitor.driver().navigate().refresh();
        assertThat(ticked()).isEqualTo(ticked);

        String step = visitor.path();
        visitor.driver().switchTo().newWindow(WindowType.TAB);
        visitor.open(step);
        assertThat(ticked()).isEmpty();
        visitor.driver().close();
        visitor.driver()
                .switchTo()
                .window(visitor.driver().getWindowHandles().iterator().next());
    }

    private List<String> ticked() {
        return visitor.all("#decision input:checked").stream()
                .map(radio -> radio.getAttribute("name") + " " + radio.getAttribute("value"))
                .toList();
    }

    private void giveAReason() {
        visitor.fill("Why you responded as you did", REASON);
        visitor.tick("May be read out without my name");
        visitor.press("Give this reason");
        assertThat(visitor.text()).contains(REASON, "May be read out without your name.");
    }

    private void dispute() {
        visitor.follow("Dispute this key");
        visitor.fill("Why you see it otherwise", DISPUTE);
        visitor.press("Send this dispute");
        assertThat(visitor.text()).contains(DISPUTE);
        visitor.follow("Back to the step");
    }

    private void goOnAtAnotherBrowser(String path) {
        try (Visitor other = new Visitor(Chromium.start(), port)) {
            other.signIn(TRAINEE);
            other.follow("Go on with " + VIGNETTE);
            assertThat(other.path()).isEqualTo(path);
            assertThat(other.field("Your").getAttribute("value")).isEqualTo(Player.NOTE);
        }
    }

    private void setPassword(String link) {
        visitor.openLink(link);
        visitor.fill("New password", Stage.PASSWORD);
        visitor.fill("The same password again", Stage.PASSWORD);
        visitor.press("Set this password");
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
