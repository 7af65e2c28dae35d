package org.betweensessions.web.accounts;

import java.util.Locale;
import java.util.concurrent.Executor;
import org.betweensessions.web.platform.Site;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

@Component
class LostPasswordMail {
    private static final Logger LOG = LoggerFactory.getLogger(LostPasswordMail.class);

    private final @Nullable JavaMailSender sender;
    private final MessageSource messages;
    private final Executor executor;
    private final Site site;
    private final String from;

    LostPasswordMail(
            ObjectProvider<JavaMailSender> sender,
            MessageSource messages,
            @Qualifier("applicationTaskExecutor") Executor executor,
            Site site,
            @Value("${betweensessions.mail-from:no-reply@localhost}") String from) {
        this.sender = sender.getIfAvailable();
        this.messages = messages;
        this.executor = executor;
        this.site = site;
        this.from = from;
    }

    boolean isConfigured() {
        return sender != null;
    }

    /** On another thread, so that the answer takes as long for an unknown address as for a known one. */
    void send(PersonCard person, String link) {
        JavaMailSender configured = sender;
        if (configured == null) {
            return;
        }
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(person.email());
        mail.setSubject(text("accounts.lost.mail.subject"));
        mail.setText(text("accounts.lost.mail.text", person.name(), site.absolute(link)));
        executor.execute(() -> deliver(configured, mail));
    }

    private static void deliver(JavaMailSender sender, SimpleMailMessage mail) {
        try {
            sender.send(mail);
        } catch (MailException e) {
            LOG.warn("A mail about a lost password could not be sent", e);
        }
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.ENGLISH);
    }
}
