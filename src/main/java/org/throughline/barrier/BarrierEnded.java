package org.throughline.barrier;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * Nobody waits for an answer to a barrier any more.
 *
 * @param barrierRef which
 * @param unitId team that met it
 * @param state name of the state in which it ended, see {@link BarrierState}
 */
public record BarrierEnded(String barrierRef, UUID unitId, String state) implements DomainEvent {}
