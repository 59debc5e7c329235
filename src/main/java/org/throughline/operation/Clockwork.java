package org.throughline.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Whether the clockwork goes: jobs, timers to come, the outbox, and jobs that run without an end. */
@Service
@Transactional(readOnly = true)
public class Clockwork {

    /** How far ahead timers are shown. */
    public static final Duration AHEAD = Duration.ofDays(7);

    private final ClockworkQuery query;
    private final Circles circles;
    private final Clock clock;

    Clockwork(ClockworkQuery query, Circles circles, Clock clock) {
        this.query = query;
        this.circles = circles;
        this.clock = clock;
    }

    /** How the engine's jobs stand. */
    @RequiresPermission(Permission.SEE_RUNNING)
    public JobCounts jobs() {
        return query.jobs(clock.instant());
    }

    /** How the outbox stands. */
    @RequiresPermission(Permission.SEE_RUNNING)
    public OutboxStanding outbox() {
        return query.outbox(clock.instant());
    }

    /** Jobs that run without an end, as far as the watch has seen. They tell nothing of what their cases are about. */
    @RequiresPermission(Permission.SEE_RUNNING)
    public List<Livelock> livelocks() {
        return query.livelocks();
    }

    /**
     * One page of the timers of the next seven days, the next first; those that are overdue are on top.
     *
     * @param offset first row, from 0
     * @param limit rows, at most {@value RunningCases#LONGEST_PAGE}
     */
    @RequiresPermission(Permission.SEE_RUNNING)
    public TimerPage timers(int offset, int limit) {
        TimerPage page = query.timers(
                clock.instant().plus(AHEAD),
                Math.max(0, offset),
                Math.min(Math.max(1, limit), RunningCases.LONGEST_PAGE));
        Set<String> unseen = circles.unseen(page.timers().stream()
                .map(ComingTimer::ref)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new TimerPage(
                page.timers().stream()
                        .map(timer ->
                                timer.ref() != null && unseen.contains(timer.ref()) ? timer.withoutWords() : timer)
                        .toList(),
                page.total());
    }
}
