package org.throughline.session;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * A cycle has ended with what was understood.
 *
 * @param cycleRef cycle
 * @param unitId where the work is done
 */
public record CycleClosed(String cycleRef, UUID unitId) implements DomainEvent {}
