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
 * A test of what goes over the wire: the whole application behind a real web server, with a sign-in provider beside it.
 *
 * <p>All such tests share one Spring context of their own. The front end is not built at this point, so pages themselves are the
 * business of journeys.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({
    TestDatabase.class,
    World.class,
    TimeMachine.class,
    StandingListener.class,
    Screens.class,
    SignInProvider.class,
    Wire.class
})
@ActiveProfiles("test")
@TestExecutionListeners(listeners = OldJobsRest.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ServerTest {}
