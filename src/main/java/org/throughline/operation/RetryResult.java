package org.throughline.operation;

import org.jspecify.annotations.Nullable;
import org.throughline.base.BrokenRule;

/**
 * What became of trying one incident again.
 *
 * @param incident which
 * @param refused why nothing was done; null when the step was handed to the engine
 */
public record RetryResult(Incident incident, @Nullable BrokenRule refused) {

    /** Whether the engine tries it again. */
    public boolean done() {
        return refused == null;
    }
}
