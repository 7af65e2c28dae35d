package org.betweensessions.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.betweensessions.web.testing.Browser;
import org.betweensessions.web.testing.OnARealPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnARealPort
class LostPasswordMailTests extends AccountsOnTrial {
    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
        properties.add("betweensessions.base-url", () -> "http://training.example.org");
        properties.add("betweensessions.mail-from", () -> "training@example.org");
    }

    @Test
    void sendsALinkToTheAddressOfTheAccountAndOfThisSite() throws Exception {
        String email = account();
        MimeMessage mail = mailAfterAsking(email);

        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(email);
        assertThat(mail.getSubject()).isEqualTo("Your password for Between Sessions");
        Matcher link =
                Pattern.compile("http://training\\.example\\.org(/links/\\S+)").matcher(GreenMailUtil.getBody(mail));
        assertThat(link.find()).isTrue();
        assertThat(browser().get(link.group(1)).heading()).isEqualTo("Choose a new password");
    }

    @Test
    void sendsNothingToAnAddressWithoutAnAccount() throws Exception {
        POST.purgeEmailFromAllMailboxes();
        ask("stranger@example.org");
        String email = account();
        mailAfterAsking(email);

        assertThat(POST.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsFourMailsInARowAndThenAsksItsSenderToWait() throws Exception {
        POST.purgeEmailFromAllMailboxes();
        String email = account();
        for (int i = 0; i < 4; i++) {
            ask(email);
        }
        assertThat(POST.waitForIncomingEmail(10_000, 4)).isTrue();
        ask(email);
        String other = account();
        ask(other);
        assertThat(POST.waitForIncomingEmail(10_000, 5)).isTrue();

        assertThat(POST.getReceivedMessagesForDomain(email)).hasSize(4);
    }

    private MimeMessage mailAfterAsking(String email) throws Exception {
        POST.purgeEmailFromAllMailboxes();
        ask(email);
        assertThat(POST.waitForIncomingEmail(10_000, 1)).isTrue();
        return POST.getReceivedMessages()[0];
    }

    private void ask(String email) {
        Browser browser = browser();
        browser.get("/password/lost");
        assertThat(browser.post("/password/lost", Map.of("email", email)).leadsTo())
                .isEqualTo("/password/lost/asked");
    }
}
