package org.throughline.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets the processes of earlier tests rest before each test.
 *
 * <p>They share the database, so a test that moves the clock by months would play all of them to their ends.
 */
class OldJobsRest implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(JdbcClient.class).sql("""
                        update act_ru_job set suspension_state_ = 2
                        where suspension_state_ = 1 and process_instance_id_ is not null""").update();
    }
}
