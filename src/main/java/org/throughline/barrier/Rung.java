package org.throughline.barrier;

import java.time.Instant;
import org.throughline.promise.Allowance;

/**
 * One tier's promise on the ladder.
 *
 * @param tier 1 to 4
 * @param dueAt until when the tier answers; every tier before it has its time first
 * @param allowance how long the tier has of its own
 * @param ruleVersion rule that said so
 */
public record Rung(int tier, Instant dueAt, Allowance allowance, String ruleVersion) {

    Rung at(Instant instant) {
        return new Rung(tier, instant, allowance, ruleVersion);
    }
}
