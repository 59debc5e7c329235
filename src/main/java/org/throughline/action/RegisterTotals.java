package org.throughline.action;

/**
 * The numbers above the register.
 *
 * @param open actions that have not ended, whatever the filter for dates and columns
 * @param late those of them that are past their day
 * @param waitingForEffect those of them whose effect is awaited
 * @param found how many the whole filter leaves
 */
public record RegisterTotals(int open, int late, int waitingForEffect, int found) {}
