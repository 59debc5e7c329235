package org.throughline.studio.move;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Works on moves wherever the engine's jobs work; several servers share the cases. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class MoveClock {

    private static final int MOST_AT_ONCE = 200;

    private final MoveWork work;

    MoveClock(MoveWork work) {
        this.work = work;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT1S")
    void work() {
        if (work.work(MOST_AT_ONCE) == 0) {
            work.finish();
        }
    }
}
