package org.throughline.session;

import java.util.UUID;
import org.throughline.base.Severity;
import org.throughline.base.event.DomainEvent;

/**
 * A group met something that it cannot remove itself.
 *
 * @param cycleRef cycle in which it was met
 * @param unitId where the work is done
 * @param raisedBy the facilitator, who speaks for the group
 * @param kind what it is about, name of a constant of the barrier feature
 * @param severity how bad it is
 * @param ask what exactly is needed, and from whom
 * @param consequence what people lose while it stays
 * @param eventId the same for each delivery of the same event
 */
public record BarrierFound(
        String cycleRef,
        UUID unitId,
        UUID raisedBy,
        String kind,
        Severity severity,
        String ask,
        String consequence,
        UUID eventId)
        implements DomainEvent {}
