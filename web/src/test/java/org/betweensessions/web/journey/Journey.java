package org.betweensessions.web.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.betweensessions.web.accounts.FirstLink;
import org.betweensessions.web.testing.OnARealPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An installation with the tests' own small vignette beside the shipped ones, and a cohort that has begun to work. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnARealPort
@TestPropertySource(properties = "betweensessions.content-folder=src/test/resources/journey-content")
@Import({FirstLink.class, Stage.class, Faulty.class})
@interface Journey {}
