package org.throughline.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
        double before = read("throughline.promises.late");

        time.set("2026-12-02T10:00:01");
        double late = read("throughline.promises.late");
        assertThat(late).isGreaterThanOrEqualTo(before + 1);

        time.settle();
        assertThat(read("throughline.promises.late")).isLessThanOrEqualTo(late - 1);
        assertThat(promises.of(barrier))
                .filteredOn(promise -> promise.firedAt() != null)
                .isNotEmpty();
    }

    @Test
    void theOldestDueJobTellsHowFarTheClockworkIsBehind() {
        assertThat(read("throughline.jobs.oldest.due")).isZero();

        time.set("2026-12-02T10:05:00");

        assertThat(Duration.ofSeconds((long) read("throughline.jobs.oldest.due")))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(5));
        time.settle();
        assertThat(read("throughline.jobs.oldest.due")).isZero();
        assertThat(read("throughline.jobs.failed")).isZero();
    }

    private double read(String figure) {
        return figures.get(figure).gauge().value();
    }
}
