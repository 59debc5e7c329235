package org.throughline.base.event;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/**
 * Tells events again to listeners that could not take them: what one feature says, the other hears, however often the first try
 * runs into somebody else's transaction.
 *
 * <p>Listeners bear hearing a thing twice, also from two nodes at once.
 */
@Component
class Redelivery {

    private final IncompleteEventPublications unheard;
    private final RedeliveryPolicy policy = new RedeliveryPolicy();

    Redelivery(IncompleteEventPublications unheard) {
        this.unheard = unheard;
    }

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
