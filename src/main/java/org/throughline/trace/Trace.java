package org.throughline.trace;

import java.util.List;

/**
 * Where a thing comes from and what became of it, for one reader.
 *
 * @param thing the thing itself
 * @param before what led to it, the first cause first
 * @param after what came of it, the nearest first
 * @param hiddenBefore how many things the reader may not see stand before
 * @param hiddenAfter how many stand after
 */
public record Trace(
        TraceThing thing, List<TraceThing> before, List<TraceThing> after, int hiddenBefore, int hiddenAfter) {

    public Trace {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
