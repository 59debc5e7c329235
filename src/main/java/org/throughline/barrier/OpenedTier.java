package org.throughline.barrier;

/**
 * A tier's turn has begun.
 *
 * @param kind how it answers
 * @param receiver who answers
 */
public record OpenedTier(TierKind kind, TierReceiver receiver) {}
