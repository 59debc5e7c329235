package org.throughline.base.event;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Tells events again to listeners that could not take them: what one feature says, the other hears, however often the first try
 * runs into somebody else's transaction.
 *
 * <p>Listeners bear hearing a thing twice, also from two nodes at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Redelivery {

    private final IncompleteEventPublications unheard;
    private final RedeliveryPolicy policy = new RedeliveryPolicy();

    Redelivery(IncompleteEventPublications unheard) {
        this.unheard = unheard;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT2S")
    void tellAgain() {
        Duration now = Duration.ofNanos(System.nanoTime());
        Set<UUID> seen = new HashSet<>();
        unheard.resubmitIncompletePublications(publication -> {
            seen.add(publication.getIdentifier());
            return policy.isDue(publication.getIdentifier(), now);
        });
        policy.keepOnly(seen);
    }
}
