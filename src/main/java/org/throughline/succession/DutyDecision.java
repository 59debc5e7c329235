package org.throughline.succession;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one duty goes.
 *
 * @param dutyId which duty
 * @param choice where to
 * @param newHolderId who shall have it, null unless it is handed over
 * @param reason why it ends, empty otherwise
 */
public record DutyDecision(
        String dutyId, DutyChoice choice, @Nullable UUID newHolderId, String reason) {

    /** Most characters of the reason. */
    public static final int LONGEST_REASON = 400;

    public DutyDecision {
        reason = reason.strip();
        if (choice == DutyChoice.END && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            throw new SuccessionRefused("succession.refused.reason", LONGEST_REASON);
        }
    }
}
