package org.throughline.barrier;

import java.util.UUID;
import org.throughline.base.event.DomainEvent;

/**
 * The chair decided alone because it could not wait; the board confirms it at its next meeting.
 *
 * @param barrierRef which barrier
 * @param boardCode board that has to confirm it
 * @param outcome what was decided
 * @param reason why
 * @param chairId who decided
 * @param eventId the same for a repeated event
 */
public record ChairActed(
        String barrierRef, String boardCode, BoardOutcome outcome, String reason, UUID chairId, UUID eventId)
        implements DomainEvent {}
