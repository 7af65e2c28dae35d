package org.betweensessions.web.accounts;

import java.time.Instant;
import org.betweensessions.web.platform.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a link to whoever has lost a password. Says nothing back: who has an account here is nobody's business. */
@Service
@Transactional
class LostPassword {
    private final Persons persons;
    private final OneTimeLinks links;
    private final Throttle throttle;
    private final LostPasswordMail mail;

    LostPassword(Persons persons, OneTimeLinks links, Throttle throttle, LostPasswordMail mail) {
        this.persons = persons;
        this.links = links;
        this.throttle = throttle;
        this.mail = mail;
    }

    boolean canSend() {
        return mail.isConfigured();
    }

    void ask(EmailAddress email, String address, Instant at) {
        boolean mayAsk = throttle.count(Allowance.LOST_PASSWORD_FROM_ADDRESS, address, at)
                .or(() -> throttle.count(Allowance.LOST_PASSWORD_OF_ACCOUNT, email.key(), at))
                .isEmpty();
        if (mayAsk && canSend()) {
            persons.findByEmailKey(email.key()).ifPresent(person -> send(person, at));
        }
    }

    private void send(Person person, Instant at) {
        Token token = Token.random();
        links.save(new OneTimeLink(token, person, Purpose.LOST_BY_MAIL, at));
        mail.send(person.card(), "/links/" + token.text());
    }
}
