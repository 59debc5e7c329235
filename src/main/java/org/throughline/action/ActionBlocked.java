package org.throughline.action;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * Something is in the way of an action that the team cannot remove itself.
 *
 * @param actionRef the action that waits
 * @param unitId where it is done
 * @param title the action's title
 * @param ownerId who said so
 * @param reason what is in the way
 * @param ask what is needed, and from whom
 * @param severity name of the severity
 * @param eventId the same one is the same block
 * @param kind name of the kind of barrier
 * @param consequence what happens if nothing changes
 */
public record ActionBlocked(
        String actionRef,
        UUID unitId,
        String title,
        UUID ownerId,
        String reason,
        String ask,
        String severity,
        UUID eventId,
        String kind,
        String consequence)
        implements DomainEvent {

    /** A block of which nothing is known but what is in the way. */
    public ActionBlocked(
            String actionRef,
            UUID unitId,
            String title,
            UUID ownerId,
            String reason,
            String ask,
            String severity,
            UUID eventId) {
        this(actionRef, unitId, title, ownerId, reason, ask, severity, eventId, "OTHER", reason);
    }
}
