package org.betweensessions.web.accounts;

import java.time.Clock;
import java.time.Instant;
import org.betweensessions.web.platform.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator, who alone reads the log, the links that begin an installation or give an operator's account back. */
@Component
@Profile("!demo")
class StartNotice {
    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    private final FirstStart firstStart;
    private final People people;
    private final Site site;
    private final Clock clock;
    private final String lostBy;

    StartNotice(
            FirstStart firstStart,
            People people,
            Site site,
            Clock clock,
            @Value("${betweensessions.operator-lost-password:}") String lostBy) {
        this.firstStart = firstStart;
        this.people = people;
        this.site = site;
        this.clock = clock;
        this.lostBy = lostBy;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        Instant at = clock.instant();
        firstStart
                .link(at)
                .ifPresent(link -> LOG.info(
                        "Nobody has an account yet. Create the first program here, within 24 hours: {}",
                        site.absolute(link)));
        EmailAddress.parse(lostBy)
                .flatMap(email -> people.operatorsLink(email, at))
                .ifPresent(link -> LOG.info("A link for the operator's lost password: {}", site.absolute(link)));
    }
}
