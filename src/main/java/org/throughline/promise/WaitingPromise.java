package org.throughline.promise;

/**
 * An open promise that a process waits for.
 *
 * @param place id of the place where it waits
 * @param promise what was promised
 */
public record WaitingPromise(String place, PromiseSummary promise) {}
