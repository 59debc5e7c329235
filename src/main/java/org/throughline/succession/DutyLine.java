package org.throughline.succession;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a duty.
 *
 * @param dutyId which duty
 * @param source feature that told it
 * @param kind what it is
 * @param ref reference of the thing, may be empty
 * @param title what the thing is called
 * @param choice where it goes; null while nobody has decided
 * @param newHolderId who has it or is asked
 * @param reason why it ended, may be empty
 * @param state what became of it; null while nobody has decided
 * @param suggestedId whom the next holder named instead
 * @param note why
 * @param decidedBy who decided
 */
public record DutyLine(
        String dutyId,
        String source,
        String kind,
        String ref,
        String title,
        @Nullable DutyChoice choice,
        @Nullable UUID newHolderId,
        String reason,
        @Nullable DutyState state,
        @Nullable UUID suggestedId,
        @Nullable String note,
        @Nullable UUID decidedBy) {}
