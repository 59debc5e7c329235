package org.throughline.base.process;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves time forward as if it had passed: every timer on the way fires at its own instant, in order.
 *
 * <p>For the demo world and tests only. The job executor rests meanwhile, otherwise both would run the same job. A job that fails
 * keeps its retries and its incident as in real life and does not hold up time.
 */
@Component
public class TimeTravel {

    private static final Logger log = LoggerFactory.getLogger(TimeTravel.class);
    private static final int MOST_JOBS = 100_000;

    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;
    private final EngineClock engineClock;
    private final Clock clock;

    TimeTravel(
            ManagementService management, ProcessEngineConfigurationImpl engine, EngineClock engineClock, Clock clock) {
        this.management = management;
        this.engine = engine;
        this.engineClock = engineClock;
        this.clock = clock;
    }

    /**
     * Moves to a later instant; an earlier one only runs what is due now.
     *
     * @return how many jobs ran
     */
    public synchronized int forwardTo(Instant target) {
        JobExecutor executor = engine.getJobExecutor();
        boolean wasActive = executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        try {
            int ran = runUntil(target);
            if (clock.instant().isBefore(target)) {
                engineClock.moveTo(target);
            }
            return ran;
        } finally {
            if (wasActive) {
                executor.start();
            }
        }
    }

    private int runUntil(Instant target) {
        for (int ran = 0; ran < MOST_JOBS; ran++) {
            Instant now = clock.instant();
            Instant until = now.isAfter(target) ? now : target;
            Job next = next(now);
            if (next == null || due(next, now).isAfter(until)) {
                return ran;
            }
            if (due(next, now).isAfter(now)) {
                engineClock.moveTo(due(next, now));
            }
            run(next);
        }
        throw new IllegalStateException("More than " + MOST_JOBS + " jobs before " + target);
    }

    /** The job that is due first; what has no date runs as soon as nothing dated is due. */
    private @Nullable Job next(Instant now) {
        Job first = first(waiting().orderByJobDuedate().asc());
        if (first == null || !due(first, now).isAfter(now)) {
            return first;
        }
        Job undatedFirst = first(waiting().orderByJobDuedate().desc());
        return undatedFirst != null && undatedFirst.getDuedate() == null ? undatedFirst : first;
    }

    private JobQuery waiting() {
        return management.createJobQuery().active().withRetriesLeft();
    }

    private static @Nullable Job first(JobQuery query) {
        List<Job> page = query.listPage(0, 1);
        return page.isEmpty() ? null : page.get(0);
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failure) { // the engine has counted the retry and keeps the reason with the job
            log.warn("Job {} of {} failed while time was moved", job.getId(), job.getProcessDefinitionKey(), failure);
        }
    }

    private static Instant due(Job job, Instant now) {
        return job.getDuedate() == null ? now : job.getDuedate().toInstant();
    }
}
