package org.throughline.operation;

/**
 * What stands at a step.
 *
 * @param step id of the step in the model
 * @param tokens that stand there
 * @param incidents among them
 */
public record StepTokens(String step, int tokens, int incidents) {}
