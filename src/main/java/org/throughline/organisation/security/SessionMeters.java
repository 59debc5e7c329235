package org.throughline.organisation.security;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many browser sessions this node keeps: {@code throughline.sessions}. */
@Component
class SessionMeters implements MeterBinder, HttpSessionListener {

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        open.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent destroyed) {
        open.decrementAndGet();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("throughline.sessions", open, AtomicInteger::get)
                .description("Browser sessions on this node")
                .register(registry);
    }
}
