package org.throughline.base.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * How far the clockwork is behind: {@code throughline.jobs.oldest.due} in seconds, and {@code throughline.jobs.failed}, jobs that
 * have used up their retries.
 */
@Component
class JobMeters implements MeterBinder {

    private final ManagementService management;
    private final Clock clock;

    JobMeters(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("throughline.jobs.oldest.due", this, JobMeters::secondsBehind)
                .baseUnit("seconds")
                .description("How long the oldest due job has waited; 0 when none is due")
                .register(registry);
        Gauge.builder("throughline.jobs.failed", management, JobMeters::failed)
                .description("Jobs that have used up their retries")
                .register(registry);
    }

    private double secondsBehind() {
        return management.createJobQuery().executable().active().orderByJobDuedate().asc().listPage(0, 1).stream()
                .mapToDouble(job -> secondsSince(due(job)))
                .findFirst()
                .orElse(0);
    }

    private static Date due(Job job) {
        return Objects.requireNonNullElse(job.getDuedate(), job.getCreateTime());
    }

    private double secondsSince(Date due) {
        return Math.max(0, Duration.between(due.toInstant(), clock.instant()).toMillis() / 1000.0);
    }

    private static double failed(ManagementService management) {
        return management.createJobQuery().noRetriesLeft().count();
    }
}
