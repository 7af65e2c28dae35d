package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.betweensessions.web.platform.Token;
import org.betweensessions.web.testing.Browser;
import org.betweensessions.web.testing.Browser.Page;
import org.betweensessions.web.testing.MutableClock;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnARealPort
class OneTimeLinkTests extends AccountsOnTrial {
    private static final String OTHER_PASSWORD = "seven quiet copper lanterns";

    @Autowired
    private MutableClock time;

    @Autowired
    private LostPassword lost;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private Persons persons;

    @Test
    void setsAFirstPasswordAndSignsIn() {
        String email = newAddress();
        String link = welcome(email).link();
        Browser browser = browser();
        assertThat(browser.get(link).body()).contains("Choose your password", email);

        assertThat(choose(browser, link, PASSWORD).leadsTo()).isEqualTo("/home");
        assertThat(browser.get("/").leadsTo()).isEqualTo("/home");
        assertThat(browser().signIn(email, PASSWORD).leadsTo()).isEqualTo("/home");
    }

    @Test
    void worksOnce() {
        String email = newAddress();
        String link =
                people.passwordLink(welcome(email).person(), clock.instant()).link();
        Browser browser = browser();
        browser.get(link);
        choose(browser, link, PASSWORD);

        Browser second = browser();
        second.get("/sign-in");
        Page page = choose(second, link, OTHER_PASSWORD);

        assertThat(page.status()).isEqualTo(404);
        assertThat(browser().signIn(email, OTHER_PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void worksOnceForManyAtOnce() throws Exception {
        Token token = link(account(), Purpose.LOST_BY_LEAD);
        AtomicInteger next = new AtomicInteger();
        Callable<PasswordChoice> attempt = () -> {
            String password = OTHER_PASSWORD + next.incrementAndGet();
            return credentials.choose(token, password, password, clock.instant());
        };
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            assertThat(many.invokeAll(Collections.nCopies(16, attempt)).stream().map(Future::resultNow))
                    .filteredOn(PasswordChoice.Taken.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void isNotUsedUpByBeingOpened() {
        String link = welcome(newAddress()).link();
        browser().get(link);
        browser().get(link);
        Browser browser = browser();
        browser.get(link);

        assertThat(choose(browser, link, PASSWORD).leadsTo()).isEqualTo("/home");
    }

    @ParameterizedTest
    @CsvSource({"INVITATION, 72", "LOST_BY_MAIL, 1", "LOST_BY_LEAD, 24"})
    void worksUntilItsTimeAndNotAtIt(Purpose purpose, int hours) {
        String link = "/links/" + link(account(), purpose).text();
        int works = browser().get(link).status();
        time.advance(Duration.ofHours(hours).minusMillis(1));
        assertThat(browser().get(link).status()).isEqualTo(works).isEqualTo(200);

        time.advance(Duration.ofMillis(1));
        assertThat(browser().get(link).status()).isEqualTo(404);
    }

    @Test
    void setsNothingWhenItIsTooOld() {
        String email = newAddress();
        String link = welcome(email).link();
        Browser browser = browser();
        browser.get(link);
        time.advance(Duration.ofHours(72));

        assertThat(choose(browser, link, PASSWORD).status()).isEqualTo(404);
        assertThat(browser().signIn(email, PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void looksTheSameWhetherSpentOrNeverMade() {
        String link = welcome(newAddress()).link();
        time.advance(Duration.ofHours(72));

        assertThat(browser().get(link).body())
                .isEqualTo(browser().get("/links/never-made").body());
    }

    @Test
    void asksAnExistingAccountToSignInAndNeverSetsItsPassword() {
        String email = account();
        String link = welcome(email).link();
        Browser browser = browser();
        Page opened = browser.get(link);
        assertThat(opened.heading()).isEqualTo("You have an account already");
        assertThat(opened.document().select("input[type=password]")).isEmpty();

        browser.get("/sign-in");
        Page forced = choose(browser, link, OTHER_PASSWORD);

        assertThat(forced.heading()).isEqualTo("You have an account already");
        assertThat(browser().signIn(email, OTHER_PASSWORD).status()).isEqualTo(401);
        assertThat(browser().signIn(email, PASSWORD).leadsTo()).isEqualTo("/home");
    }

    @Test
    void asksToSignInOnceAnotherInvitationHasSetThePassword() {
        String email = newAddress();
        String first = welcome(email).link();
        String second = welcome(email).link();
        Browser browser = browser();
        browser.get(first);
        choose(browser, first, PASSWORD);

        assertThat(browser().get(second).heading()).isEqualTo("You have an account already");
    }

    @Test
    void replacesALostPasswordAndSaysSo() {
        String email = account();
        String link =
                people.passwordLink(welcome(email).person(), clock.instant()).link();
        Browser browser = browser();
        assertThat(browser.get(link).body()).contains("This replaces the password you have");

        assertThat(choose(browser, link, OTHER_PASSWORD).leadsTo()).isEqualTo("/home");
        assertThat(browser().signIn(email, PASSWORD).status()).isEqualTo(401);
        assertThat(browser().signIn(email, OTHER_PASSWORD).leadsTo()).isEqualTo("/home");
    }

    @Test
    void endsTheSessionsOfTheOldPassword() {
        String email = account();
        Browser elsewhere = browser();
        elsewhere.signIn(email, PASSWORD);
        assertThat(elsewhere.get("/").leadsTo()).isEqualTo("/home");

        String link =
                people.passwordLink(welcome(email).person(), clock.instant()).link();
        Browser here = browser();
        here.get(link);
        choose(here, link, OTHER_PASSWORD);

        assertThat(elsewhere.get("/home").leadsTo()).isEqualTo("/sign-in");
        assertThat(here.get("/").leadsTo()).isEqualTo("/home");
    }

    @Test
    void givesBackWhatWasBeingTypedInASessionThatItEnds() {
        String email = account();
        Browser elsewhere = browser();
        elsewhere.signIn(email, PASSWORD);
        elsewhere.get("/help");
        String link =
                people.passwordLink(welcome(email).person(), clock.instant()).link();
        Browser here = browser();
        here.get(link);
        choose(here, link, OTHER_PASSWORD);

        Page page = elsewhere.post("/attempts/3", Map.of("text", "A long reply to her message."));

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.document().select("textarea").eachText()).containsExactly("A long reply to her message.");
    }

    @Test
    void endsTheOtherLinksForTheSameLostPassword() {
        String email = account();
        String first =
                people.passwordLink(welcome(email).person(), clock.instant()).link();
        String second =
                people.passwordLink(welcome(email).person(), clock.instant()).link();
        Browser browser = browser();
        browser.get(first);
        choose(browser, first, OTHER_PASSWORD);

        assertThat(browser().get(second).status()).isEqualTo(404);
    }

    @Test
    void leavesTheSessionOfAnotherPersonOnTheSameBrowserBehind() {
        Browser browser = browser();
        browser.signIn(account(), PASSWORD);
        String email = newAddress();
        String link = welcome(email).link();
        browser.get(link);
        choose(browser, link, PASSWORD);

        assertThat(browser.get("/help").body()).contains("Ada Okafor");
        assertThat(browser.get("/").leadsTo()).isEqualTo("/home");
    }

    @Test
    void keepsTheLinkWhenThePasswordIsNotTaken() {
        String link = welcome(newAddress()).link();
        Browser browser = browser();
        browser.get(link);
        Page refused = choose(browser, link, "too short 1234");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("at least 15 characters");

        Page different = browser.post(link, Map.of("password", PASSWORD, "passwordAgain", PASSWORD + "!"));
        assertThat(different.body()).contains("The two passwords are not the same");

        assertThat(choose(browser, link, PASSWORD).leadsTo()).isEqualTo("/home");
    }

    @Test
    void storesNoSecret() {
        Token token = link(account(), Purpose.INVITATION);

        assertThat(links.findById(token.text())).isEmpty();
        assertThat(links.findById(token.hash())).isPresent();
    }

    @Test
    void isNeverMadeByALeadForAnOperator() {
        Person operator = persons.findByEmailKey(account()).orElseThrow();
        operator.becomeOperator();
        persons.save(operator);

        assertThatThrownBy(() -> people.passwordLink(operator.id(), clock.instant()))
                .isInstanceOf(OperatorsPassword.class);
    }

    @Test
    void answersALostPasswordTheSameForAnybody() {
        Browser browser = browser();
        browser.get("/sign-in");
        Page known = browser.post("/password/lost", Map.of("email", account()));
        Page unknown = browser.post("/password/lost", Map.of("email", "nobody@example.org"));

        assertThat(known.leadsTo()).isEqualTo("/password/lost/asked").isEqualTo(unknown.leadsTo());
    }

    @Test
    void asksAgainForAnAddressThatIsNone() {
        Browser browser = browser();
        browser.get("/sign-in");

        assertThat(browser.post("/password/lost", Map.of("email", "no address")).status())
                .isEqualTo(422);
    }

    @Test
    void leadsOnFromAUsedLinkToTheStartPageOrToTheSignIn() {
        String link = welcome(newAddress()).link();
        Browser browser = browser();
        browser.get(link);
        choose(browser, link, PASSWORD);
        String spent = "/links/" + Token.random().text();

        Page signedIn = browser.get(spent);
        Page signedOut = browser().get(spent);

        assertThat(signedIn.status()).isEqualTo(404);
        assertThat(signedIn.document().select("main .actions a").eachAttr("href"))
                .containsExactly("/home");
        assertThat(browser.get(link).document().select("main .actions a").eachAttr("href"))
                .containsExactly("/home");
        assertThat(signedOut.document().select("main .actions a").eachAttr("href"))
                .containsExactly("/sign-in", "/password/lost");
        assertThat(signedOut.document().select("main").text()).contains("ask your program lead");
    }

    @Test
    void pointsToTheLeadWhereThereIsNoMail() {
        assertThat(lost.canSend()).isFalse();
        assertThat(browser().get("/password/lost").body()).contains("Your program lead can make you a link");
    }

    private Token link(String email, Purpose purpose) {
        Token token = Token.random();
        Person person = persons.findByEmailKey(email).orElseThrow();
        links.save(new OneTimeLink(token, person, purpose, clock.instant()));
        return token;
    }

    private static Page choose(Browser browser, String link, String password) {
        return browser.post(link, Map.of("password", password, "passwordAgain", password));
    }
}
