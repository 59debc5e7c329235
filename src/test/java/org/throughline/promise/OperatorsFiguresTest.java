package org.throughline.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What operators watch: is the clockwork behind, and is anything promised late. */
@ApplicationTest
class OperatorsFiguresTest {

    @Autowired
    private MeterRegistry figures;

    @Autowired
    private Barriers barriers;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Promises promises;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private String barrier;

    @BeforeEach
    void aBarrierWhoseFirstTierHasUntilTheNextMorning() {
        time.set("2026-12-01T10:00");
        Logistics people = world.logistics();
        barrier = world.as(
                people.carla(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        BarrierKind.STAFFING,
                        Severity.HIGH,
                        "No runner in the early waves",
                        "One runner per wave",
                        "Waves slip",
                        null,
                        List.of(),
                        null,
                        false)));
        time.settle();
    }

    @Test
    void aPromiseIsLateFromItsInstantOnUntilItFires() {
        assertThat(lateHere()).isZero();

        time.set("2026-12-02T10:00:01");
        assertThat(lateHere()).isPositive();

        time.settle();
        assertThat(lateHere()).isZero();
        assertThat(promises.of(barrier))
                .filteredOn(promise -> promise.firedAt() != null)
                .isNotEmpty();
    }

    @Test
    void theOldestDueJobTellsHowFarTheClockworkIsBehind() {
        double failed = read("throughline.jobs.failed");
        assertThat(read("throughline.jobs.oldest.due")).isZero();

        time.set("2026-12-02T10:05:00");

        assertThat(Duration.ofSeconds((long) read("throughline.jobs.oldest.due")))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(5));
        time.settle();
        assertThat(read("throughline.jobs.oldest.due")).isZero();
        assertThat(read("throughline.jobs.failed")).as("none of its own").isEqualTo(failed);
    }

    /** What the figure says beyond the promises of other tests. */
    private double lateHere() {
        long elsewhere = jdbc.sql("""
                        select count(*) from throughline.deadline_promise
                        where status = 'OPEN' and due_at < :now and subject_ref <> :barrier""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("barrier", barrier)
                .query(Long.class)
                .single();
        return read("throughline.promises.late") - elsewhere;
    }

    private double read(String figure) {
        return figures.get(figure).gauge().value();
    }
}
