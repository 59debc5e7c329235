package org.throughline.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/**
 * A succession as screens read it.
 *
 * @param ref its reference
 * @param personId whose duties
 * @param unitId where the person belongs
 * @param cause why
 * @param lastDay last working day before it, null when there is none
 * @param backOn first day back, null when the person does not come back
 * @param role role that ended, null unless one did
 * @param roleUnitId where it ended
 * @param toldBy who told it, null when nobody did
 * @param toldAt when it was told
 * @param handlerId manager who is asked now, null for the process administrators
 * @param state where it stands
 * @param endedAt when it ended, null while it runs
 */
public record SuccessionSummary(
        String ref,
        UUID personId,
        UUID unitId,
        SuccessionCause cause,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate backOn,
        @Nullable Role role,
        @Nullable UUID roleUnitId,
        @Nullable UUID toldBy,
        Instant toldAt,
        @Nullable UUID handlerId,
        SuccessionState state,
        @Nullable Instant endedAt) {}
