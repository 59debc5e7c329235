package org.throughline.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.throughline.support.TestDatabase;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** A journey through the running product with its production front end, on a port of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "throughline.events.tell-again=true")
@Import({TestDatabase.class, World.class, TimeMachine.class, Browsers.class})
@ActiveProfiles("test")
@interface JourneyTest {}
