package org.throughline.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test on the whole application with a real PostgreSQL.
 *
 * <p>All such tests share one Spring context and one database, so each makes the units and people it needs ({@link World}) and
 * never counts on being alone. The job executor is off: a test moves the clock and lets jobs run ({@link TimeMachine}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import({TestDatabase.class, World.class, TimeMachine.class, StandingListener.class, Screens.class})
@ActiveProfiles("test")
@TestExecutionListeners(listeners = OldJobsRest.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ApplicationTest {}
