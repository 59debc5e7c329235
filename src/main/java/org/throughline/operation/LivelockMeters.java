package org.throughline.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Jobs that run again and again without an end: {@code throughline.jobs.livelocked}. */
@Component
class LivelockMeters implements MeterBinder {

    private final LivelockWatch watch;

    LivelockMeters(LivelockWatch watch) {
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("throughline.jobs.livelocked", watch, LivelockWatch::count)
                .description("Jobs that outlived their lock again and again without their retries falling")
                .register(registry);
    }
}
