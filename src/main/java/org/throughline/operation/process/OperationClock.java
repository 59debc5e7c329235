package org.throughline.operation.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.throughline.operation.LivelockWatch;

/** Watches the engine's jobs wherever they work; each minute, which is less than a job's lock lasts. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class OperationClock {

    private final LivelockWatch watch;

    OperationClock(LivelockWatch watch) {
        this.watch = watch;
    }

    @Scheduled(initialDelayString = "PT40S", fixedRateString = "PT1M")
    void look() {
        watch.look();
    }
}
