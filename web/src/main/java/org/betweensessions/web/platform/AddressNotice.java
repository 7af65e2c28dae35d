package org.betweensessions.web.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the product is, once it is there. */
@Component
class AddressNotice {
    private static final Logger LOG = LoggerFactory.getLogger(AddressNotice.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        ApplicationContext context = event.getApplicationContext();
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "Between Sessions is at http://localhost:{}",
                    web.getWebServer().getPort());
        }
    }
}
