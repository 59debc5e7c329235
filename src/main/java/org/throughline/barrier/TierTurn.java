package org.throughline.barrier;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A tier's turn as the ladder shows it.
 *
 * @param step the turn
 * @param held how long the tier held it until it answered or its time was over, in the time that its allowance counts; null before
 */
public record TierTurn(EscalationStepSummary step, @Nullable Duration held) {}
