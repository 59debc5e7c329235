package org.throughline.critical;

import java.time.Instant;
import java.util.UUID;
import org.throughline.base.Severity;

/**
 * A critical event in a list.
 *
 * @param ref reference
 * @param title beginning of what happened
 * @param unitId where
 * @param severity how bad
 * @param state how far it is
 * @param happenedAt when
 * @param restricted whether only its circle knows of it
 */
public record CriticalEventRow(
        String ref,
        String title,
        UUID unitId,
        Severity severity,
        CriticalEventState state,
        Instant happenedAt,
        boolean restricted) {}
