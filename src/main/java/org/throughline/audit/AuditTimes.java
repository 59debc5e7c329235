package org.throughline.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** When the record is checked and its roots go out, by the server's own clock; works wherever the engine's jobs work. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class AuditTimes {

    private final AuditChecks checks;

    AuditTimes(AuditChecks checks) {
        this.checks = checks;
    }

    @Scheduled(initialDelayString = "PT5M", fixedRateString = "PT1H")
    void exportRoot() {
        checks.exportHourly();
    }

    @Scheduled(cron = "0 0 3 * * *")
    void verify() {
        checks.verifyAtNight();
    }
}
