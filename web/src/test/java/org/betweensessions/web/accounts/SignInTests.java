package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.betweensessions.web.platform.Token;
import org.betweensessions.web.testing.Browser;
import org.betweensessions.web.testing.Browser.Page;
import org.betweensessions.web.testing.MutableClock;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@OnARealPort
class SignInTests extends AccountsOnTrial {
    @Autowired
    private MutableClock time;

    @Autowired
    private JdbcClient database;

    @Test
    void admitsWithTheRightPasswordAndLeadsHome() {
        Page page = browser().signIn(account(), PASSWORD);

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.leadsTo()).isEqualTo("/home");
    }

    @Test
    void readsThePasswordTheSameHoweverItsAccentsWereTyped() {
        String email = newAddress();
        Token token = new Token(welcome(email).link().substring("/links/".length()));
        credentials.choose(token, "Caf\u00e9 au lait im Regen", "Caf\u00e9 au lait im Regen", clock.instant());

        assertThat(browser().signIn(email, "Cafe\u0301 au lait im Regen").leadsTo())
                .isEqualTo("/home");
    }

    @Test
    void answersAnUnknownAddressExactlyLikeAWrongPassword() {
        String known = account();
        Page wrong = browser().signIn(known, "not this password at all");
        Page unknown = browser().signIn("nobody@example.org", "not this password at all");

        assertThat(wrong.status()).isEqualTo(401).isEqualTo(unknown.status());
        assertThat(withoutToken(wrong).replace(known, "…"))
                .isEqualTo(withoutToken(unknown).replace("nobody@example.org", "…"));
        assertThat(wrong.response().headers().map().keySet())
                .isEqualTo(unknown.response().headers().map().keySet());
    }

    @Test
    void keepsTheAddressThatWasTyped() {
        Page page = browser().signIn("typo@example.org", "not this password at all");

        assertThat(page.document().select("input[name=email]").val()).isEqualTo("typo@example.org");
        assertThat(page.document().select("input[name=password]").val()).isEmpty();
    }

    @Test
    void refusesAnAccountThatHasNoPasswordYet() {
        String email = newAddress();
        welcome(email);

        assertThat(browser().signIn(email, "").status()).isEqualTo(401);
    }

    @Test
    void asksToWaitAfterTheSixthFailureAndNotAfterTheFifth() {
        String email = account();
        fail(email, 5);
        assertThat(browser().signIn(email, "the sixth wrong password").status()).isEqualTo(401);

        Page seventh = browser().signIn(email, PASSWORD);

        assertThat(seventh.status()).isEqualTo(429);
        assertThat(seventh.header("Retry-After")).isEqualTo("30");
        assertThat(seventh.body()).contains("Try again in a minute");
    }

    @Test
    void admitsAfterFiveFailuresAndBeginsToCountAnew() {
        String email = account();
        fail(email, 5);
        assertThat(browser().signIn(email, PASSWORD).leadsTo()).isEqualTo("/home");

        fail(email, 5);
        assertThat(browser().signIn(email, PASSWORD).leadsTo()).isEqualTo("/home");
    }

    @Test
    void admitsWhenTheWaitIsOverAndNotAMomentBefore() {
        String email = account();
        fail(email, 6);
        time.advance(Duration.ofSeconds(30).minusMillis(1));
        assertThat(browser().signIn(email, PASSWORD).status()).isEqualTo(429);

        time.advance(Duration.ofMillis(1));
        assertThat(browser().signIn(email, PASSWORD).leadsTo()).isEqualTo("/home");
    }

    @Test
    void slowsDownGuessingAtAnUnknownAddressTheSameWay() {
        String nobody = newAddress();
        fail(nobody, 6);

        assertThat(browser().signIn(nobody, PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void givesTheSessionANewNameAtSignIn() {
        Browser browser = browser();
        browser.get("/sign-in");
        String before = browser.session().orElseThrow();
        browser.signIn(account(), PASSWORD);

        assertThat(browser.session()).isPresent().isNotEqualTo(Optional.of(before));
    }

    @Test
    void leadsToThePageThatWasAskedForFirst() {
        Browser browser = browser();
        Page turnedAway = browser.get("/cohorts/7?view=split");
        assertThat(turnedAway.leadsTo()).isEqualTo("/sign-in");

        assertThat(browser.signIn(account(), PASSWORD).leadsTo()).isEqualTo("/cohorts/7?view=split");
    }

    @Test
    void followsNoAddressThatARequestNames() {
        Browser browser = browser();
        browser.get("/home?next=https://evil.example");
        browser.get("/sign-in?continue=https://evil.example");

        assertThat(browser.signIn(account(), PASSWORD).leadsTo()).isEqualTo("/home?next=https://evil.example");
    }

    @Test
    void tellsNobodyToGoToTheHostThatARequestNamed() throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            socket.getOutputStream()
                    .write("GET /home HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).contains("Location: /sign-in\r\n").doesNotContain("evil");
        }
    }

    @Test
    void renewsAHashOfAnOlderKindAndKeepsOtherSessions() {
        String email = account();
        Browser elsewhere = browser();
        elsewhere.signIn(email, PASSWORD);
        database.sql("update person set password_hash = ? where email_key = ?")
                .params("{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD), email)
                .update();

        assertThat(browser().signIn(email, PASSWORD).leadsTo()).isEqualTo("/home");

        assertThat(database.sql("select password_hash from person where email_key = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}");
        assertThat(elsewhere.get("/").leadsTo()).isEqualTo("/home");
    }

    @Test
    void survivesAnAddressThatNoDatabaseTakes() {
        assertThat(browser().signIn("a\u0000b@example.org", PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void refusesASignInWithoutAToken() {
        Page page = browser().post("/sign-in", Map.of("email", account(), "password", PASSWORD));

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.heading()).isEqualTo("You are not signed in any more");
    }

    @Test
    void refusesAFormOfAnotherSiteAndGivesItsTextBack() {
        Browser browser = browser();
        browser.signIn(account(), PASSWORD);

        Page page = browser.post("/attempts/3", Map.of("text", "A long reply to her message.", "_csrf", "forged"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().select("textarea").eachText()).containsExactly("A long reply to her message.");
    }

    @Test
    void endsTheSessionAtSignOut() {
        Browser browser = browser();
        browser.signIn(account(), PASSWORD);
        browser.get("/help");

        assertThat(browser.post("/sign-out", Map.of()).leadsTo()).isEqualTo("/");
        assertThat(browser.get("/home").leadsTo()).isEqualTo("/sign-in");
    }

    @Test
    void signsNobodyOutByAMereLink() {
        Browser browser = browser();
        browser.signIn(account(), PASSWORD);

        assertThat(browser.get("/sign-out").status()).isEqualTo(404);
        assertThat(browser.get("/").leadsTo()).isEqualTo("/home");
    }

    private void fail(String email, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(browser().signIn(email, "wrong password number " + i).status())
                    .isEqualTo(401);
        }
    }

    private static String withoutToken(Page page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
