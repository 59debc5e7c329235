package org.throughline.operation.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.throughline.operation.CaseEngine;

/** Acts on running cases through the engine's own services. */
@Component
class EngineCases implements CaseEngine {

    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;
    private final Clock clock;

    EngineCases(ManagementService management, ProcessEngineConfigurationImpl engine, Clock clock) {
        this.management = management;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public boolean retry(String jobId) {
        Job job = management.createJobQuery().jobId(jobId).singleResult();
        if (job == null) {
            return false;
        }
        management.setJobRetries(jobId, 1);
        Date now = Date.from(clock.instant());
        if (job.getDuedate() != null && job.getDuedate().after(now)) {
            management.setJobDuedate(jobId, now);
        }
        return true;
    }

    @Override
    public Duration lock() {
        return Duration.ofMillis(engine.getJobExecutor().getLockTimeInMillis());
    }
}
