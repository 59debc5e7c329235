package org.throughline.base.event;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every two seconds for events that a feature has not taken; tests of single features do without. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "throughline.events.tell-again", matchIfMissing = true)
class RedeliveryClock {

    private final Redelivery redelivery;

    RedeliveryClock(Redelivery redelivery) {
        this.redelivery = redelivery;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT2S")
    void tellAgain() {
        redelivery.tellAgain();
    }
}
