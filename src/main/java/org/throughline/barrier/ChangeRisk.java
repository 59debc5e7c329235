package org.throughline.barrier;

import org.throughline.base.Severity;

/**
 * Asks to change how bad a barrier is.
 *
 * @param barrierRef which barrier
 * @param severity how bad it is now
 * @param reason what changed, in words that people see
 */
public record ChangeRisk(String barrierRef, Severity severity, String reason) {

    public ChangeRisk {
        reason = Text.words("reason", reason, RaiseBarrier.TEXT_LENGTH);
    }
}
