package org.throughline.action;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * Nobody can be found who would own an action; a barrier of authority.
 *
 * @param actionRef the action that waits
 * @param unitId where it is to be done
 * @param title the action's title
 * @param accountableId who tried to find an owner
 * @param eventId the same one is the same search
 */
public record NoEligibleOwner(String actionRef, UUID unitId, String title, UUID accountableId, UUID eventId)
        implements DomainEvent {}
