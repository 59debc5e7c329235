package org.throughline.barrier;

import java.util.UUID;
import org.throughline.base.Severity;
import org.throughline.base.event.DomainEvent;

/**
 * A barrier was raised.
 *
 * @param barrierRef which
 * @param unitId team that meets it
 * @param raiserId who raised it
 * @param kind what is in the way
 * @param severity how bad it is
 */
public record BarrierRaised(String barrierRef, UUID unitId, UUID raiserId, BarrierKind kind, Severity severity)
        implements DomainEvent {}
