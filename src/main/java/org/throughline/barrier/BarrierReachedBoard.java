package org.throughline.barrier;

import java.time.Instant;
import java.util.UUID;
import org.throughline.base.Severity;
import org.throughline.base.event.DomainEvent;

/**
 * A barrier reached the board and waits for its decision.
 *
 * @param barrierRef which
 * @param unitId team that meets it
 * @param boardCode board that decides
 * @param title one line
 * @param ask what exactly is needed, and from whom
 * @param severity how bad it is
 * @param promisedBy until when the board's answer was promised
 * @param eventId the same for a repeated event
 */
public record BarrierReachedBoard(
        String barrierRef,
        UUID unitId,
        String boardCode,
        String title,
        String ask,
        Severity severity,
        Instant promisedBy,
        UUID eventId)
        implements DomainEvent {}
