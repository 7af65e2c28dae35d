package org.betweensessions.web.journey;

import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person at one browser: finds things by their role and the name that is read out for them. */
final class Visitor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final By MAIN = By.tagName("main");

    private final ChromeDriver driver;
    private final String site;

    Visitor(ChromeDriver driver, int port) {
        this.driver = driver;
        this.site = "http://localhost:" + port;
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String path) {
        driver.get(site + path);
    }

    /** Opens the path of a whole address that names the installation's own host. */
    void openLink(String address) {
        open(address.replaceFirst("^https?://[^/]+", ""));
    }

    void signIn(String email) {
        open("/sign-in");
        fill("E-mail address", email);
        fill("Password", Stage.PASSWORD);
        press("Sign in");
    }

    void leave() {
        driver.manage().deleteAllCookies();
    }

    /** Where this person is, without the host. */
    String path() {
        return driver.getCurrentUrl().substring(site.length());
    }

    String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    String text() {
        return driver.findElement(MAIN).getText();
    }

    void waitFor(String text) {
        new WebDriverWait(driver, PATIENCE).until(textToBePresentInElementLocated(MAIN, text));
    }

    void fill(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
    }

    /** Sets a field as a date picker does: typing into it depends on the browser's locale. */
    void set(String label, String value) {
        driver.executeScript("arguments[0].value = arguments[1]", field(label), value);
    }

    void select(String label, String visible) {
        new Select(named("select", label)).selectByVisibleText(visible);
    }

    /** A radio button or a box; as a person does, by its row. */
    void tick(String label) {
        tick(named("input[type=radio], input[type=checkbox]", label));
    }

    void tick(WebElement box) {
        click(box.findElement(By.xpath("ancestor::label")));
    }

    boolean has(String css, String name) {
        return find(driver.findElements(By.cssSelector(css)), name).isPresent();
    }

    boolean hasButton(String name) {
        return has("main button", name);
    }

    boolean hasLink(String name) {
        return has("main a", name);
    }

    void press(String button) {
        leaveBy(named("button", button));
    }

    void follow(String link) {
        leaveBy(named("a[href]", link));
    }

    /** Follows a link in the row of a table that begins with this heading. */
    void followInRow(String row, String link) {
        leaveBy(driver.findElement(By.xpath(
                "//tr[th[starts-with(normalize-space(), '" + row + "')]]//a[normalize-space()='" + link + "']")));
    }

    /** Opens what is folded away; the page stays. */
    void unfold(String summary) {
        click(firstOf("summary", element -> element.getText().contains(summary), summary));
    }

    WebElement field(String label) {
        return named("input, textarea", label);
    }

    WebElement named(String css, String name) {
        return find(driver.findElements(By.cssSelector(css)), name)
                .orElseThrow(() -> new NoSuchElementException(
                        "No " + css + " named '" + name + "' at " + driver.getCurrentUrl() + ":\n" + text()));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void leaveBy(WebElement element) {
        leaveBy(() -> click(element));
    }

    /** Does what leads to another page, and waits until that has come. */
    void leaveBy(Runnable act) {
        driver.executeScript("window.stillHere = true");
        act.run();
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(page -> Boolean.TRUE.equals(
                        driver.executeScript("return !window.stillHere && document.readyState === 'complete'")));
    }

    void click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private WebElement firstOf(String css, Predicate<WebElement> wanted, String name) {
        return all(css).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No " + css + " with '" + name + "' at " + path()));
    }

    private static Optional<WebElement> find(List<WebElement> candidates, String name) {
        return Stream.<Predicate<WebElement>>of(
                        element -> element.getAccessibleName().equals(name),
                        element -> element.getAccessibleName().startsWith(name))
                .flatMap(wanted -> candidates.stream().filter(wanted))
                .findFirst();
    }
}
