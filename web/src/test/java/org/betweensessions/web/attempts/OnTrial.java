package org.betweensessions.web.attempts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.betweensessions.web.testing.OnARealPort;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application without a server, with a scenario of the tests' own on the shelf, at a time that the test decides. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "betweensessions.content-folder=src/test/resources/content/trial")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({OnARealPort.StandingClock.class, Trial.class, Player.class})
@interface OnTrial {}
