package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * Lets a visitor of the demo world move time forward.
 *
 * <p>Not one transaction: each timer on the way is its own, as in real life.
 */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class DemoGuide {

    private static final Duration FARTHEST = Duration.ofDays(400);

    private final DemoClock clock;
    private final JdbcClient jdbc;

    DemoGuide(DemoClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** What the demo clock shows. */
    @RequiresPermission(Permission.MOVE_CLOCK)
    @NotRecorded("reads only")
    public Instant now() {
        return clock.clock().instant();
    }

    /**
     * Moves time forward by this much.
     *
     * @return how many timers and jobs ran on the way
     * @throws ClockRefused when it is not forward, or farther than 400 days
     */
    @RequiresPermission(Permission.MOVE_CLOCK)
    public int advance(Duration by) {
        return to(now().plus(by));
    }

    /**
     * Moves time forward to an instant.
     *
     * @return how many timers and jobs ran on the way
     * @throws ClockRefused when it is not forward, or farther than 400 days
     */
    @RequiresPermission(Permission.MOVE_CLOCK)
    public int to(Instant instant) {
        Instant now = now();
        if (!instant.isAfter(now)) {
            throw new ClockRefused("demo.clock.backwards");
        }
        if (Duration.between(now, instant).compareTo(FARTHEST) > 0) {
            throw new ClockRefused("demo.clock.tooFar", FARTHEST.toDays());
        }
        return byTheClock(() -> clock.forwardTo(instant));
    }

    /** On a thread where nobody is signed in: what falls due on the way is the clock's doing, not that of whoever moves it. */
    private static int byTheClock(Supplier<Integer> travel) {
        try {
            return CompletableFuture.supplyAsync(travel, task -> new Thread(task, "demo-clock").start())
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** The next deadlines that wait for the clock, soonest first, at most ten. */
    @RequiresPermission(Permission.MOVE_CLOCK)
    @NotRecorded("reads only")
    public List<NextDeadline> next() {
        return jdbc.sql("""
                        select kind, subject_ref, due_at from throughline.deadline_promise
                        where status = 'OPEN' and due_at > :now order by due_at, id limit 10""")
                .param("now", now().atOffset(java.time.ZoneOffset.UTC))
                .query((row, number) -> new NextDeadline(
                        row.getString("kind"),
                        row.getString("subject_ref"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * A deadline that waits for the clock.
     *
     * @param kind what is promised
     * @param subjectRef what it is about
     * @param dueAt when
     */
    public record NextDeadline(String kind, String subjectRef, Instant dueAt) {}
}
