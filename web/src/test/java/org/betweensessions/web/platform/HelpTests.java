package org.betweensessions.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.betweensessions.web.testing.Browser;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnARealPort
class HelpTests {
    @LocalServerPort
    private int port;

    @Test
    void listsTheDocuments() {
        assertThat(new Browser(port).get("/help").document().select("main a").eachAttr("href"))
                .contains("/help/test-help", "/help/guides/test-guide");
    }

    @Test
    void turnsLinksBetweenDocumentsIntoLinksBetweenPages() {
        assertThat(new Browser(port)
                        .get("/help/test-help")
                        .document()
                        .select(".prose a")
                        .eachAttr("href"))
                .containsExactly("/help/guides/test-guide#first", "/help/test-help", "https://example.org");
        assertThat(new Browser(port)
                        .get("/help/guides/test-guide")
                        .document()
                        .select(".prose a")
                        .eachAttr("href"))
                .containsExactly("/help/test-help");
    }

    @Test
    void showsItsTitleAsText() {
        assertThat(new Browser(port).get("/help/test-help").document().title())
                .isEqualTo("How to test <b>help</b> · Between Sessions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help/nothing",
                "/help/test-help.md",
                "/help/guides/nothing",
                "/help/guides/test-help",
                "/help/application.properties",
            })
    void knowsNoOtherPage(String path) {
        assertThat(new Browser(port).get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/help/..%2Fapplication", "/help/%2e%2e%2fapplication", "/help/..%252fapplication", "/help/a%00b"
            })
    void leadsNowhereElse(String path) {
        assertThat(new Browser(port).get(path).status()).isIn(400, 404);
    }
}
