package org.betweensessions.web.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application without its server, on an empty database in memory, with a small training module of the tests' own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "betweensessions.content-folder=src/test/resources/trial-content",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.stat=off"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Import({OnARealPort.StandingClock.class, TrialCohort.class})
public @interface WithTrialContent {}
