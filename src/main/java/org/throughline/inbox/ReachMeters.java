package org.throughline.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many open tasks had no reachable holder at the last look: {@code throughline.tasks.unreached}. Anything but 0 is a fault. */
@Component
class ReachMeters implements MeterBinder {

    private final Reach reach;

    ReachMeters(Reach reach) {
        this.reach = reach;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("throughline.tasks.unreached", this, ReachMeters::count)
                .description("Open tasks that nobody can do: the holder cannot sign in, or nobody holds the role")
                .register(registry);
    }

    private double count() {
        ReachCheck last = reach.last();
        return (last == null ? reach.check() : last).count();
    }
}
