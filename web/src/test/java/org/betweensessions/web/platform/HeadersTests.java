package org.betweensessions.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.betweensessions.web.testing.Browser;
import org.betweensessions.web.testing.Browser.Page;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnARealPort
class HeadersTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/help",
                "/help/nothing",
                "/home",
                "/css/house.css",
                "/css/nothing.css",
                "/links/nothing",
                "/error",
                "/help/a%0d%0ab",
                "/help/a;jsessionid=1",
                "/help//double",
            })
    void standOnEveryAnswer(String path) {
        Page page = new Browser(port).get(path);

        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none';"
                        + " frame-ancestors 'none'; require-trusted-types-for 'script'");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/help", "/help/nothing", "/links/nothing"})
    void keepPagesOutOfCaches(String path) {
        assertThat(new Browser(port).get(path).header("Cache-Control")).contains("no-store");
    }

    @Test
    void letAssetsBeCached() {
        assertThat(new Browser(port).get("/css/house.css").header("Cache-Control"))
                .contains("max-age=31536000");
    }

    @Test
    void giveTheSessionToThisSiteAloneAndNotToScripts() {
        assertThat(new Browser(port).get("/sign-in").header("Set-Cookie"))
                .startsWith("session=")
                .contains("; Path=/; HttpOnly; SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void allowNoOtherOrigin() {
        Browser browser = new Browser(port);
        Page page = browser.send(browser.request("/sign-in")
                .header("Origin", "https://evil.example")
                .build());

        assertThat(page.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "NONSENSE"})
    void comeWithARefusalOfOtherMethods(String method) {
        Browser browser = new Browser(port);
        Page page = browser.send(browser.request("/sign-in")
                .method(method, BodyPublishers.noBody())
                .build());

        assertThat(page.status()).isIn(400, 401, 403, 405, 501);
    }
}
