package org.throughline.operation;

/**
 * A process with what runs of it, in all versions.
 *
 * @param process its name in the model
 * @param title its title in the newest model that a case follows
 * @param cases that run, paused ones among them
 * @param incidents steps that failed and are not tried any more
 * @param paused cases that somebody paused
 */
public record RunningProcess(String process, String title, int cases, int incidents, int paused) {}
