package org.betweensessions.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.betweensessions.web.testing.Browser;
import org.betweensessions.web.testing.Browser.Page;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@OnARealPort
@Import(ErrorPagesTests.Faulty.class)
class ErrorPagesTests {
    private static final String TYPED = "She wrote again at 3 a.m., and I <b>answered</b>.\nSecond line & end.";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/help/faulty/id/not-an-id, 404, There is no such page",
        "/help/faulty/id/1-1-1-1-1, 404, There is no such page",
        "/help/faulty/broken, 500, Something broke on our side",
        "/help/faulty/number, 400, This could not be read",
        "/help/faulty/number?n=many, 400, This could not be read",
        "/help/faulty/elsewhere, 404, There is no such page",
        "/error, 404, There is no such page",
    })
    void standInsideTheLayout(String path, int status, String heading) {
        Page page = new Browser(port).get(path);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.document().select("footer a[href='tel:988']")).hasSize(1);
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void explainThatAnAddressCannotBeUsedInThisWay() {
        Browser browser = new Browser(port);
        String token =
                browser.get("/sign-in").document().select("input[name=_csrf]").val();

        Page page = browser.send(browser.request("/help/faulty/form")
                .header("X-CSRF-TOKEN", token)
                .method("DELETE", BodyPublishers.noBody())
                .build());

        assertThat(page.status()).isEqualTo(405);
        assertThat(page.header("Allow")).isEqualTo("POST");
        assertThat(page.heading()).isEqualTo("This page cannot be opened this way");
    }

    @Test
    void leadWhoeverOpensTheAddressOfAFormToThePageAboveIt() {
        Page page = new Browser(port).get("/help/faulty/number/form");

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.leadsTo()).isEqualTo("/help/faulty/number");
    }

    @Test
    void tellNothingOfWhatBroke() {
        assertThat(new Browser(port).get("/help/faulty/broken?trace=true").body())
                .doesNotContain("secret cause", "IllegalState", "org.betweensessions");
    }

    @Test
    void readAnIdInItsOneSpelling() {
        UUID id = new UUID(7, 7);

        assertThat(new Browser(port).get("/help/faulty/id/" + id).body()).isEqualTo(id.toString());
        assertThat(new Browser(port)
                        .get("/help/faulty/id/"
                                + new UUID(0xabcL << 52, 7).toString().toUpperCase())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void giveBackWhatWasTypedWhenTheSessionHasEnded() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        browser.forgetCookies();

        Page page = browser.post(
                "/cohorts/7/answers",
                Map.of(
                        "text",
                        TYPED,
                        "decision",
                        new UUID(1, 2).toString(),
                        "version",
                        "12",
                        "password",
                        "my password"));

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.document().select("textarea[readonly]").eachText()).hasSize(1);
        assertThat(page.document().selectFirst("textarea").wholeText()).isEqualTo(TYPED);
        assertThat(page.body()).doesNotContain("my password");
        assertThat(page.document().select("a[href='/sign-in']")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help/faulty/form", "/help/faulty/broken-form"})
    void giveBackWhatWasTypedWhenAFormFails(String path) {
        Browser browser = new Browser(port);
        browser.get("/sign-in");

        Page page = browser.post(path, Map.of("text", TYPED, "n", "one"));

        assertThat(page.status()).isIn(400, 500);
        assertThat(page.document().selectFirst("textarea").wholeText()).isEqualTo(TYPED);
    }

    @Test
    void leadBackToThePageOfTheFormOnThisSite() {
        Browser browser = new Browser(port);
        Page page = browser.send(browser.request("/cohorts/7/answers")
                .header("Referer", "https://evil.example/attempts/3?step=4")
                .POST(BodyPublishers.noBody())
                .build());

        assertThat(page.document().select(".actions a").eachAttr("href"))
                .containsExactly("/sign-in", "/attempts/3", "/");
    }

    @Test
    void explainAFormThatIsTooLarge() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");

        Page page = browser.post("/help/faulty/form", Map.of("text", "x".repeat(8 * 1024 * 1024)));

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.heading()).isEqualTo("This is too large");
    }

    @Test
    void takeALargeFormBelowTheLimit() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");

        Page page = browser.post("/help/faulty/form", Map.of("text", "x".repeat(4_000_000), "n", "1"));

        assertThat(page.status()).isEqualTo(200);
    }

    /** Below /help, which is open to everybody. */
    @TestConfiguration(proxyBeanMethods = false)
    @Controller
    static class Faulty {
        record FaultId(UUID value) {}

        @GetMapping("/help/faulty/id/{id}")
        @ResponseBody
        String id(@PathVariable FaultId id) {
            return id.value().toString();
        }

        @GetMapping("/help/faulty/broken")
        String broken() {
            throw new IllegalStateException("secret cause");
        }

        @GetMapping("/help/faulty/elsewhere")
        String elsewhere() {
            throw new NotFound("a thing of another program");
        }

        @GetMapping("/help/faulty/number")
        @ResponseBody
        String number(@RequestParam int n) {
            return "" + n;
        }

        @PostMapping({"/help/faulty/form", "/help/faulty/number/form"})
        @ResponseBody
        String form(@RequestParam int n) {
            return "" + n;
        }

        @PostMapping("/help/faulty/broken-form")
        String brokenForm() {
            throw new IllegalStateException("secret cause");
        }
    }
}
