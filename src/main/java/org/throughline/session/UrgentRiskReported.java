package org.throughline.session;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * Something cannot wait for the end of the soak.
 *
 * @param cycleRef cycle in which it came up
 * @param unitId where the work is done
 * @param reportedBy who said so
 * @param sponsorId who clears the way
 * @param text what the risk is
 * @param eventId the same for each delivery of the same event
 */
public record UrgentRiskReported(
        String cycleRef, UUID unitId, UUID reportedBy, UUID sponsorId, String text, UUID eventId)
        implements DomainEvent {}
