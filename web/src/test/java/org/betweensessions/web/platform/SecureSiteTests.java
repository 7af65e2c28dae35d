package org.betweensessions.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.betweensessions.web.testing.Browser;
import org.betweensessions.web.testing.Browser.Page;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@OnARealPort
@TestPropertySource(properties = "betweensessions.base-url=https://training.example.org")
class SecureSiteTests {
    @LocalServerPort
    private int port;

    @Test
    void bindsTheCookieToTheHostAndToTls() {
        assertThat(new Browser(port).get("/sign-in").header("Set-Cookie"))
                .startsWith("__Host-session=")
                .contains("; Path=/; Secure; HttpOnly; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void asksForTlsForAYear() {
        Page page = new Browser(port).get("/");

        assertThat(page.header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
    }
}
