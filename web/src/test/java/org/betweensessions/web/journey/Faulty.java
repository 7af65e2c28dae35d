package org.betweensessions.web.journey;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that breaks, as none of ours should. */
@TestConfiguration(proxyBeanMethods = false)
@Controller
class Faulty {
    static final String PATH = "/help/faulty/broken";

    @GetMapping(PATH)
    String broken() {
        throw new IllegalStateException("Broken on purpose");
    }
}
