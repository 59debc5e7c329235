package org.throughline.action;

/**
 * What somebody has said yes to and still has to do, in every unit.
 *
 * @param open actions
 * @param late those of them whose day has gone by at their place
 */
public record OwnerLoad(int open, int late) {}
