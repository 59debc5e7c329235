package org.throughline.action;

import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * Say that something is in the way.
 *
 * @param actionRef the action
 * @param reason what is in the way
 * @param ask what is needed, and from whom
 * @param barrier what the barrier is about; null when the team can remove it itself
 */
public record ReportBlock(
        String actionRef,
        String reason,
        String ask,
        @Nullable WantedBarrier barrier) {

    /**
     * What the ladder needs to know.
     *
     * @param kind name of the kind of barrier
     * @param severity how bad it is
     * @param consequence what happens if nothing changes
     */
    public record WantedBarrier(String kind, Severity severity, String consequence) {}
}
