package org.throughline.organisation;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * Somebody's role at a place was ended before its time.
 *
 * @param personId whose
 * @param role which one
 * @param unitId at which place
 */
public record RoleEnded(UUID personId, Role role, UUID unitId) implements DomainEvent {}
