package org.throughline.base.event;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets presence beat, on every server. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LiveClock {

    private final Presence presence;

    LiveClock(Presence presence) {
        this.presence = presence;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void beat() {
        presence.beat();
    }
}
