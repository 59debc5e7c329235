package org.throughline.barrier;

/**
 * What an answer leads to.
 *
 * @param answer what the tier said
 * @param mayObject whether the raiser may still object once
 */
public record AnswerOutcome(TierAnswer answer, boolean mayObject) {}
