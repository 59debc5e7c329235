package org.throughline.barrier;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;
import org.throughline.organisation.Role;

/**
 * A barrier in a list.
 *
 * @param ref human reference
 * @param title one line; null when the person may only know that there is one
 * @param unitId team that meets it
 * @param unitName its name
 * @param zone its time zone
 * @param severity how bad it is
 * @param state where it stands
 * @param tier tier that it has reached
 * @param receiverRole role that has to answer, null when nobody has to
 * @param receiverName person who has to answer, null when nobody or several may
 * @param dueAt until when, null when no tier's clock runs
 * @param raiserName who raised it
 * @param raisedAt when
 */
public record BarrierRow(
        String ref,
        @Nullable String title,
        UUID unitId,
        String unitName,
        ZoneId zone,
        Severity severity,
        BarrierState state,
        int tier,
        @Nullable Role receiverRole,
        @Nullable String receiverName,
        @Nullable Instant dueAt,
        String raiserName,
        Instant raisedAt) {}
