package org.throughline.base.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Whether this server hears the others: {@code throughline.live.connected}, 1 or 0. */
@Component
class LiveMeters implements MeterBinder {

    private final LiveChannel channel;

    LiveMeters(LiveChannel channel) {
        this.channel = channel;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("throughline.live.connected", channel, live -> live.isConnected() ? 1 : 0)
                .description("Whether signals between servers go and come")
                .register(registry);
    }
}
