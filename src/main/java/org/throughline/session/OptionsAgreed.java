package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * Everybody who had to has agreed: the chosen options shall become actions.
 *
 * @param cycleRef cycle
 * @param unitId where the work is done
 * @param facilitatorId who guides the group
 * @param sponsorId who clears the way
 * @param options the chosen ones, at least one
 */
public record OptionsAgreed(
        String cycleRef, UUID unitId, UUID facilitatorId, UUID sponsorId, List<AgreedOption> options)
        implements DomainEvent {

    public OptionsAgreed {
        options = List.copyOf(options);
    }
}
