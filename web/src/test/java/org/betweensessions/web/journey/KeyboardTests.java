package org.betweensessions.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Journey
class KeyboardTests {
    private static final int MANY = 120;
    private static final Set<String> WAYS_ON =
            Set.of("Read this scene", "Read on", "Commit this response", "Go on", "See your debrief");

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    private Visitor visitor;
    private ChromeDriver driver;

    @Test
    void leadsFromSignInToTheDebriefAlone() {
        stage.set(port);
        try (Visitor typist = new Visitor(Chromium.start(), port)) {
            visitor = typist;
            driver = typist.driver();
            visitor.open("/sign-in");
            assertThat(tab().getAccessibleName()).isEqualTo("Skip to the text");
            tabTo("E-mail address").sendKeys(Stage.ESTHER);
            tabTo("Password").sendKeys(Stage.PASSWORD);
            tabTo("Sign in");
            leave();
            tabTo("Start The late text");
            leave();

            for (int i = 0; i < MANY && !visitor.heading().startsWith("Debrief"); i++) {
                goOn();
            }
            assertThat(visitor.heading()).isEqualTo("Debrief: The late text");
        }
    }

    /** Tabs through a page, fills in what waits to be filled in, and leaves by its one way on. */
    private void goOn() {
        WebElement here = tab();
        while (!WAYS_ON.contains(here.getAccessibleName())) {
            if ("radio".equals(here.getAttribute("type"))) {
                choose(here);
            } else if (here.getAccessibleName().startsWith("Your note")) {
                here.sendKeys(Player.NOTE);
            }
            here = tab();
        }
        leave();
    }

    /** The first of its group, or for the worst the next: arrows move within a group. */
    private void choose(WebElement radio) {
        press("worst".equals(radio.getAttribute("name")) ? Keys.ARROW_DOWN : Keys.SPACE);
    }

    private WebElement tabTo(String name) {
        for (int i = 0; i < MANY; i++) {
            WebElement here = tab();
            if (here.getAccessibleName().startsWith(name) && !here.getTagName().equals("a")) {
                return here;
            }
        }
        throw new AssertionError("No tab leads to " + name + " at " + driver.getCurrentUrl());
    }

    private WebElement tab() {
        press(Keys.TAB);
        WebElement here = driver.switchTo().activeElement();
        assertThat(here.getTagName()).as("what has the focus").isNotEqualTo("html");
        return here;
    }

    private void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    private void leave() {
        visitor.leaveBy(() -> press(Keys.ENTER));
    }
}
