package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.betweensessions.web.testing.Browser.Page;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

class StartPageTests {
    @Nested
    @OnARealPort
    class OutsideTheDemo extends AccountsOnTrial {
        @Test
        void saysWhatThisIsAndLeadsToTheSignIn() {
            Page page = browser().get("/");

            assertThat(page.body()).contains("trains psychotherapists in the ethics of contact between sessions");
            assertThat(page.document().select("main a").eachAttr("href")).containsExactly("/sign-in");
            assertThat(page.document().select("table")).isEmpty();
        }

        @Test
        void leadsWhoeverIsSignedInHome() {
            var browser = browser();
            browser.signIn(account(), PASSWORD);

            assertThat(browser.get("/").leadsTo()).isEqualTo("/home");
            assertThat(browser.get("/sign-in").leadsTo()).isEqualTo("/home");
        }
    }

    @Nested
    @OnARealPort
    @Import(Demo.class)
    class InTheDemo extends AccountsOnTrial {
        @Test
        void listsTheDemoAccounts() {
            var page = browser().get("/").document();
            assertThat(page.select("main .contents li").eachText())
                    .containsExactly("Lea Diaz program lead lea@example.org");
            assertThat(page.select("main code").eachText()).containsExactly("a demo password");
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Demo {
        @Bean
        DemoAccounts demoAccounts() {
            return () -> List.of(
                    new DemoAccounts.DemoAccount("Lea Diaz", "lea@example.org", "a demo password", "program lead"));
        }
    }
}
