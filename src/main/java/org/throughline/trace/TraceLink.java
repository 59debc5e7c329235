package org.throughline.trace;

/**
 * One thing led to another.
 *
 * @param from what came first
 * @param to what came of it
 */
public record TraceLink(String from, String to) {}
