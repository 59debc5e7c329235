package org.throughline.operation;

/**
 * A version of a process that cases follow.
 *
 * @param version as the engine counts
 * @param cases that follow it
 */
public record RunningVersion(int version, int cases) {}
