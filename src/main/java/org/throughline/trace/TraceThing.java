package org.throughline.trace;

import org.jspecify.annotations.Nullable;

/**
 * A thing on a trace that the reader may see.
 *
 * @param ref its reference; what has no page of its own has one that only traces use
 * @param kind what it is
 * @param title one line; empty for observations and effects, which say themselves by number and state
 * @param stateKey text key of how it stands, null when there is nothing to say
 * @param number how many observations there are, else 0
 * @param path address of the page that shows it
 */
public record TraceThing(
        String ref, TraceKind kind, String title, @Nullable String stateKey, int number, String path) {}
