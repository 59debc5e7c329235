package org.throughline.inbox;

/** A task about which somebody was asked has ended, done or not. */
public record AskedTaskEnded(String taskId) {}
